using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>How a validation rule was built.</summary>
/// <remarks>Voucherify names the four types and does not say how they differ.</remarks>
public enum ValidationRuleType
{
    /// <summary>Conditions that a logical expression ties together.</summary>
    [JsonStringEnumMemberName("expression")]
    Expression = 0,

    /// <summary>What Voucherify calls a basic rule: usually just a choice of items.</summary>
    [JsonStringEnumMemberName("basic")]
    Basic = 1,

    /// <summary>What Voucherify calls an advanced rule: usually conditions of the project.</summary>
    [JsonStringEnumMemberName("advanced")]
    Advanced = 2,

    /// <summary>What Voucherify calls a complex rule.</summary>
    [JsonStringEnumMemberName("complex")]
    Complex = 3,
}
