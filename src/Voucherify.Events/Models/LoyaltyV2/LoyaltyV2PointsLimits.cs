namespace Voucherify.Events.Models;

/// <summary>Limits on earning or spending points.</summary>
public sealed partial record LoyaltyV2PointsLimits
{
    /// <summary>Limits over all transactions.</summary>
    public LoyaltyV2Limits? Global { get; init; }

    /// <summary>Limits on each transaction; null for earning rules.</summary>
    public LoyaltyV2Limits? Transactions { get; init; }
}
