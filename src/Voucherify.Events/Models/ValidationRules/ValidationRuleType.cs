using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a validation rule.</summary>
/// <remarks>Voucherify lists the four types but does not document how they differ.</remarks>
public enum ValidationRuleType
{
    /// <summary>Conditions that are combined by a logical expression.</summary>
    [JsonStringEnumMemberName("expression")]
    Expression = 0,

    /// <summary>A rule that Voucherify calls basic, usually only a selection of items.</summary>
    [JsonStringEnumMemberName("basic")]
    Basic = 1,

    /// <summary>A rule that Voucherify calls advanced, usually with conditions that the project defines.</summary>
    [JsonStringEnumMemberName("advanced")]
    Advanced = 2,

    /// <summary>A rule that Voucherify calls complex.</summary>
    [JsonStringEnumMemberName("complex")]
    Complex = 3,
}
