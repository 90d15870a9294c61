namespace Voucherify.Events.Models;

/// <summary>Specifies whether a validation rule is valid for the object to which it is assigned.</summary>
public enum ValidationStatus
{
    /// <summary>All conditions are valid.</summary>
    Valid = 0,

    /// <summary>Some conditions are valid.</summary>
    PartiallyValid = 1,

    /// <summary>The rule is not valid.</summary>
    Invalid = 2,
}
