namespace Voucherify.Events.Models;

/// <summary>Represents the maximum that a limit allows.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Maximum
{
    /// <summary>The maximum, in the unit of the limit.</summary>
    public decimal? Max { get; init; }
}
