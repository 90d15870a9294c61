namespace Voucherify.Events.Models;

/// <summary>How well a validation rule fits what it was assigned to.</summary>
public enum ValidationStatus
{
    /// <summary>The rule fits as a whole.</summary>
    Valid = 0,

    /// <summary>Some of its conditions fit, others do not.</summary>
    PartiallyValid = 1,

    /// <summary>The rule does not fit.</summary>
    Invalid = 2,
}
