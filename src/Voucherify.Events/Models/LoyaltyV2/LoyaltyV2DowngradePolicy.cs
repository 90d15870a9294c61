namespace Voucherify.Events.Models;

/// <summary>Represents the policy for moving a member to a lower tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2DowngradePolicy
{
    /// <summary>The type of the downgrade.</summary>
    public OpenEnum<LoyaltyV2DowngradeType> Type { get; init; }

    /// <summary>
    /// The time for which the member keeps the tier before the downgrade; <see langword="null"/> for <see cref="LoyaltyV2Tier"/>.
    /// </summary>
    public LoyaltyV2Period? GracePeriod { get; init; }
}
