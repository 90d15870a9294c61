namespace Voucherify.Events.Models;

/// <summary>How far a member falls when a tier is lost.</summary>
public enum LoyaltyV2DowngradeType
{
    /// <summary>To the tier for which the member qualifies.</summary>
    MultiLevel = 0,

    /// <summary>To the next lower tier.</summary>
    SingleLevel = 1,

    /// <summary>Not at all: the tier is kept.</summary>
    NoDowngrade = 2,

    /// <summary>As the tier structure says; for <see cref="LoyaltyV2Tier"/> only.</summary>
    Inherit = 3,
}
