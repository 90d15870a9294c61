namespace Voucherify.Events.Models;

/// <summary>Whether there are limits.</summary>
public enum LoyaltyV2LimitsType
{
    /// <summary>There are none.</summary>
    NoLimit,

    /// <summary>There are some.</summary>
    Limited,
}
