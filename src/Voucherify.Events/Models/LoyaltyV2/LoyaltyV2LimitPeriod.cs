namespace Voucherify.Events.Models;

/// <summary>Represents the period within which a limit applies.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2LimitPeriod
{
    /// <summary>The type of the period.</summary>
    public OpenEnum<LoyaltyV2LimitPeriodType> Type { get; init; }

    /// <summary>The calendar unit of the period. Its <see cref="LoyaltyV2Period.Value"/> is <see langword="null"/>.</summary>
    public LoyaltyV2Period? CurrentPeriod { get; init; }
}
