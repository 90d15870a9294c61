namespace Voucherify.Events.Models;

/// <summary>Specifies the tier to which a member is downgraded.</summary>
public enum LoyaltyV2DowngradeType
{
    /// <summary>The tier for which the member qualifies.</summary>
    MultiLevel = 0,

    /// <summary>The next lower tier.</summary>
    SingleLevel = 1,

    /// <summary>The member is not downgraded and keeps the tier.</summary>
    NoDowngrade = 2,

    /// <summary>The policy of the tier structure applies; used only by <see cref="LoyaltyV2Tier"/>.</summary>
    Inherit = 3,
}
