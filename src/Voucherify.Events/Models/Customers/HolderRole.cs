namespace Voucherify.Events.Models;

/// <summary>Specifies the role of a customer in relation to a referral code.</summary>
public enum HolderRole
{
    /// <summary>The customer who owns the code.</summary>
    Owner = 0,

    /// <summary>The customer who shares the code with others.</summary>
    Referrer = 1,

    /// <summary>The customer who was referred with the code.</summary>
    Referee = 2,
}
