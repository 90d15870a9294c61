namespace Voucherify.Events.Models;

/// <summary>What kept a payment with points from being larger.</summary>
public sealed partial record LoyaltyV2SpendingCap
{
    /// <summary>What it was.</summary>
    public OpenEnum<LoyaltyV2SpendingCapType> Type { get; init; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    public OpenEnum<LoyaltyV2SpendingCapUnit> Unit { get; init; }

    /// <summary>The most that could be paid.</summary>
    public decimal? Value { get; init; }
}
