namespace Voucherify.Events.Models;

/// <summary>Represents the cap that limited a payment with points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2SpendingCap
{
    /// <summary>The type of the cap.</summary>
    public OpenEnum<LoyaltyV2SpendingCapType> Type { get; init; }

    /// <summary>The unit of <see cref="Value"/>.</summary>
    public OpenEnum<LoyaltyV2SpendingCapUnit> Unit { get; init; }

    /// <summary>The maximum that could be paid.</summary>
    public decimal? Value { get; init; }
}
