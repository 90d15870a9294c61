namespace Voucherify.Events.Models;

/// <summary>Represents the credits of a gift card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see></remarks>
public sealed partial record Gift
{
    /// <summary>
    /// The total credits that have been loaded, in minor currency units. In a <see cref="CampaignVoucher"/>, the initial credits of a new
    /// card.
    /// </summary>
    public decimal? Amount { get; init; }

    /// <summary>The credits left to spend, in minor currency units.</summary>
    public decimal? Balance { get; init; }

    /// <summary>The part of the order that the credits pay for.</summary>
    public OpenEnum<GiftEffect> Effect { get; init; }

    /// <summary>The total credits that have been subtracted other than by redemptions, in minor currency units.</summary>
    public decimal? SubtractedAmount { get; init; }
}
