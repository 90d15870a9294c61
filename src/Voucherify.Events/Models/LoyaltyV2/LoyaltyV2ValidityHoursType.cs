namespace Voucherify.Events.Models;

/// <summary>Specifies whether validity is limited to specific hours.</summary>
public enum LoyaltyV2ValidityHoursType
{
    /// <summary>The object is valid at the hours that are specified for each day.</summary>
    Daily = 0,

    /// <summary>The object is valid at any hour.</summary>
    AnyTime = 1,
}
