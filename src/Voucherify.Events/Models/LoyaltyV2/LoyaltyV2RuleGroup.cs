using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Conditions, and how they combine.</summary>
[DebuggerDisplay("LoyaltyV2RuleGroup: {Rules.Count}, Logic = {Logic}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public sealed record LoyaltyV2RuleGroup
{
    /// <summary>The expression over the numbers of the conditions, as sent, such as <c>1 and (2 or 3)</c>.</summary>
    public string? Logic { get; init; }

    /// <summary>
    /// The conditions by the number that <see cref="Logic"/> calls them by (<c>1</c>, <c>2</c>, ...); empty when there are none.
    /// </summary>
    public IReadOnlyDictionary<string, LoyaltyV2Rule> Rules { get; init => field = value ?? Empty.Dictionary<LoyaltyV2Rule>(); } = Empty.Dictionary<LoyaltyV2Rule>();

    /// <summary>Returns the kind of object, and nothing personal.</summary>
    /// <returns>The kind of object.</returns>
    public override string ToString() => nameof(LoyaltyV2RuleGroup);
}
