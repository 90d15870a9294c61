using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the conditions of a validation rule and the logic that combines them.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see></remarks>
[DebuggerDisplay("ValidationRuleTree: {Nodes.Count}, Logic = {Logic}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public sealed record ValidationRuleTree
{
    /// <summary>The conditions by their number in <see cref="Logic"/> (<c>1</c>, <c>2</c>, ...).</summary>
    public IReadOnlyDictionary<string, ValidationRuleNode> Nodes { get; init => field = value ?? Empty.Dictionary<ValidationRuleNode>(); } = Empty.Dictionary<ValidationRuleNode>();

    /// <summary>
    /// The logical expression that refers to the conditions by number, as sent, such as <c>1 and (2 or 3)</c>; <see langword="null"/> in
    /// trees that do not need one.
    /// </summary>
    public string? Logic { get; init; }

    /// <summary>
    /// The number of times that a bundle can apply; <see langword="null"/> if unlimited. Voucherify documents this property only for bundle
    /// rules.
    /// </summary>
    public long? Limit { get; init; }

    /// <summary>Returns the name of the type, without any personal data.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ValidationRuleTree);
}
