namespace Voucherify.Events.Models;

/// <summary>Represents settings that consist of a period.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PeriodSettings
{
    /// <summary>The period.</summary>
    public LoyaltyV2Period? Period { get; init; }
}
