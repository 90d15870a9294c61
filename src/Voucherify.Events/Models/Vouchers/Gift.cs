namespace Voucherify.Events.Models;

/// <summary>The credits of a gift card.</summary>
public sealed partial record Gift
{
    /// <summary>All credits ever loaded, in minor currency units; in a <see cref="CampaignVoucher"/>, what a new card starts with.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The credits left to spend, in minor currency units.</summary>
    public decimal? Balance { get; init; }

    /// <summary>What the credits pay for.</summary>
    public OpenEnum<GiftEffect> Effect { get; init; }

    /// <summary>All credits ever taken off other than by spending them, in minor currency units.</summary>
    public decimal? SubtractedAmount { get; init; }
}
