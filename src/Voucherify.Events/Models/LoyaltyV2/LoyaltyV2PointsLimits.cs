namespace Voucherify.Events.Models;

/// <summary>Represents the limits on earning or spending points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PointsLimits
{
    /// <summary>The limits on all transactions together.</summary>
    public LoyaltyV2Limits? Global { get; init; }

    /// <summary>The limits on each transaction; <see langword="null"/> for earning rules.</summary>
    public LoyaltyV2Limits? Transactions { get; init; }
}
