namespace Voucherify.Events.Models;

/// <summary>Whether there are limits.</summary>
public enum LoyaltyV2LimitsType
{
    /// <summary>There are none.</summary>
    NoLimit = 0,

    /// <summary>There are some.</summary>
    Limited = 1,
}
