namespace Voucherify.Events.Models;

/// <summary>Whether something is valid at certain hours only.</summary>
public enum LoyaltyV2ValidityHoursType
{
    /// <summary>At the hours that are given for each day.</summary>
    Daily = 0,

    /// <summary>At any hour.</summary>
    AnyTime = 1,
}
