namespace Voucherify.Events.Models;

/// <summary>Specifies the status of an object of a loyalty program.</summary>
/// <remarks>
/// Not every type of object can have every status: members are never drafts, and card definitions and benefits are never inactive.
/// </remarks>
public enum LoyaltyV2Status
{
    /// <summary>The object is being prepared and has no effect yet.</summary>
    Draft = 0,

    /// <summary>The object is active.</summary>
    Active = 1,

    /// <summary>The object was deactivated and can be activated again.</summary>
    Inactive = 2,

    /// <summary>The object was deleted.</summary>
    Deleted = 3,
}
