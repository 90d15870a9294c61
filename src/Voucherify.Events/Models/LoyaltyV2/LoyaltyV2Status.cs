namespace Voucherify.Events.Models;

/// <summary>Whether an object of a loyalty program is in use.</summary>
/// <remarks>Not every kind of object has every status: members are never drafts, card definitions and benefits never inactive.</remarks>
public enum LoyaltyV2Status
{
    /// <summary>It is being prepared and has no effect yet.</summary>
    Draft = 0,

    /// <summary>It is in use.</summary>
    Active = 1,

    /// <summary>It was switched off, and can be switched on again.</summary>
    Inactive = 2,

    /// <summary>It was deleted.</summary>
    Deleted = 3,
}
