using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>The conditions of a validation rule, and how they combine.</summary>
[DebuggerDisplay("ValidationRuleTree: {Nodes.Count}, Logic = {Logic}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public sealed record ValidationRuleTree
{
    /// <summary>The conditions by the number that <see cref="Logic"/> calls them by (<c>1</c>, <c>2</c>, ...).</summary>
    public IReadOnlyDictionary<string, ValidationRuleNode> Nodes { get; init => field = value ?? Empty.Dictionary<ValidationRuleNode>(); } = Empty.Dictionary<ValidationRuleNode>();

    /// <summary>The expression over the numbers of the conditions, as sent: <c>1 and (2 or 3)</c>; null in trees that need none.</summary>
    public string? Logic { get; init; }

    /// <summary>How often a bundle may apply; null when that is not limited. Voucherify documents it for bundle rules alone.</summary>
    public long? Limit { get; init; }

    /// <summary>Returns the kind of object, and nothing personal.</summary>
    /// <returns>The kind of object.</returns>
    public override string ToString() => nameof(ValidationRuleTree);
}
