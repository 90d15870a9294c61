namespace Voucherify.Events.Models;

/// <summary>What a referred customer gets when the referral succeeds.</summary>
public sealed partial record RefereeReward
{
    /// <summary>The campaign that the reward comes from, by id and name; its kind reads <c>CAMPAIGN</c>, in capitals.</summary>
    public ObjectReference? RelatedObjectParent { get; init; }

    /// <summary>The kind of voucher given as reward.</summary>
    public OpenEnum<VoucherType> Type { get; init; }

    /// <summary>The reward: loyalty points for a loyalty card, minor currency units for a gift card; null for a discount.</summary>
    public decimal? Amount { get; init; }
}
