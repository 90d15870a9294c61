namespace Voucherify.Events.Models;

/// <summary>Specifies whether there are limits.</summary>
public enum LoyaltyV2LimitsType
{
    /// <summary>There are no limits.</summary>
    NoLimit = 0,

    /// <summary>There are limits.</summary>
    Limited = 1,
}
