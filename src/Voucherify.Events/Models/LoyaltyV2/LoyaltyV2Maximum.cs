namespace Voucherify.Events.Models;

/// <summary>The most that a limit allows.</summary>
public sealed partial record LoyaltyV2Maximum
{
    /// <summary>The most, in the unit that the limit counts.</summary>
    public decimal? Max { get; init; }
}
