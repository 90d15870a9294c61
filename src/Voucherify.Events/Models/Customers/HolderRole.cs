namespace Voucherify.Events.Models;

/// <summary>The part that a customer plays for a code of a referral program.</summary>
public enum HolderRole
{
    /// <summary>The customer whom the code belongs to.</summary>
    Owner = 0,

    /// <summary>The customer who passes the code on to others.</summary>
    Referrer = 1,

    /// <summary>The customer who was referred with the code.</summary>
    Referee = 2,
}
