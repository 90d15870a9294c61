namespace Voucherify.Events.Models;

/// <summary>Represents the reward that a referred customer receives when the referral succeeds.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record RefereeReward
{
    /// <summary>
    /// A reference to the campaign that provides the reward, with its ID and name. Its type is <c>CAMPAIGN</c>, in uppercase.
    /// </summary>
    public ObjectReference? RelatedObjectParent { get; init; }

    /// <summary>The type of the voucher that is given as the reward.</summary>
    public OpenEnum<VoucherType> Type { get; init; }

    /// <summary>
    /// The size of the reward: loyalty points for a loyalty card, or minor currency units for a gift card; <see langword="null"/> for a
    /// discount.
    /// </summary>
    public decimal? Amount { get; init; }
}
