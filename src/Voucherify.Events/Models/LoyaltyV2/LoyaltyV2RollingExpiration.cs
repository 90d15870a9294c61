namespace Voucherify.Events.Models;

/// <summary>Represents the period from earning points to their expiration.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RollingExpiration
{
    /// <summary>The length of the period.</summary>
    public LoyaltyV2Period? Period { get; init; }

    /// <summary>The day to which the expiration is rounded; <see langword="null"/> if it is not rounded.</summary>
    public LoyaltyV2PointsExpirationRounding? Rounding { get; init; }
}
