using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a group of conditions and the logic that combines them.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
[DebuggerDisplay("LoyaltyV2RuleGroup: {Rules.Count}, Logic = {Logic}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public sealed record LoyaltyV2RuleGroup
{
    /// <summary>The logical expression that refers to the conditions by number, as sent, such as <c>1 and (2 or 3)</c>.</summary>
    public string? Logic { get; init; }

    /// <summary>The conditions by their number in <see cref="Logic"/> (<c>1</c>, <c>2</c>, ...); empty if there are none.</summary>
    public IReadOnlyDictionary<string, LoyaltyV2Rule> Rules { get; init => field = value ?? Empty.Dictionary<LoyaltyV2Rule>(); } = Empty.Dictionary<LoyaltyV2Rule>();

    /// <summary>Returns the name of the type, without any personal data.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(LoyaltyV2RuleGroup);
}
