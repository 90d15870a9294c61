namespace Voucherify.Events.Models;

/// <summary>Represents a redemption for an order, and its rollback if there was one.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/order-created">Voucherify reference</see></remarks>
public sealed partial record OrderRedemption
{
    /// <summary>The time when the redemption was made, in UTC.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The ID of the rollback; <see langword="null"/> if the redemption was not rolled back.</summary>
    public string? RollbackId { get; init; }

    /// <summary>The time when the redemption was rolled back, in UTC; <see langword="null"/> if it was not rolled back.</summary>
    public DateTimeOffset? RollbackDate { get; init; }

    /// <summary>
    /// The type of the redeemed object, such as <see cref="RelatedObjectType.Voucher"/> or <see cref="RelatedObjectType.PromotionTier"/>.
    /// </summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>The ID of the redeemed object.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The ID of the campaign to which the redeemed object belongs.</summary>
    public string? RelatedObjectParentId { get; init; }

    /// <summary>The IDs of the redemptions that were made together as parts of this redemption; empty if it has no parts.</summary>
    public IReadOnlyList<string> Stacked { get; init => field = value ?? []; } = [];

    /// <summary>The IDs of the rollbacks of those parts; empty if there are none.</summary>
    public IReadOnlyList<string> RollbackStacked { get; init => field = value ?? []; } = [];
}
