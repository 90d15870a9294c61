namespace Voucherify.Events.Models;

/// <summary>A redemption made with an order, and its rollback if there was one.</summary>
public sealed partial record OrderRedemption
{
    /// <summary>When the redemption was made, UTC.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The id of the rollback; null if the redemption was not rolled back.</summary>
    public string? RollbackId { get; init; }

    /// <summary>When the redemption was rolled back, UTC; null if it was not.</summary>
    public DateTimeOffset? RollbackDate { get; init; }

    /// <summary>The kind of object redeemed, such as <see cref="RelatedObjectType.Voucher"/> or <see cref="RelatedObjectType.PromotionTier"/>.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>The id of the object redeemed.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The id of the campaign that the redeemed object belongs to.</summary>
    public string? RelatedObjectParentId { get; init; }

    /// <summary>The ids of the redemptions made together as parts of this one; empty when it has no parts.</summary>
    public IReadOnlyList<string> Stacked { get; init => field = value ?? []; } = [];

    /// <summary>The ids of the rollbacks of those parts; empty when there are none.</summary>
    public IReadOnlyList<string> RollbackStacked { get; init => field = value ?? []; } = [];
}
