using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Voucherify.Events;

/// <summary>A value in a webhook that differs from what Voucherify describes. Its property is empty; the rest was read.</summary>
/// <remarks>Safe to log: it holds no value, and keys that users chose, such as the names of campaigns, appear as <c>*</c> in the path.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WebhookAnomaly
{
    [JsonConstructor]
    internal WebhookAnomaly(string path, string? expected, string found) => (Path, Expected, Found) = (path, expected, found);

    /// <summary>Where: a JSON path from the root of the body, such as <c>$.data.voucher.redemption.quantity</c>.</summary>
    public string Path { get; }

    /// <summary>What should have been there, such as <c>a whole number</c>; <see langword="null"/> for a member that no property maps.</summary>
    public string? Expected { get; }

    /// <summary>What was there instead, such as <c>text</c>.</summary>
    public string Found { get; }

    /// <summary>
    /// No property maps the member: Voucherify sends something that this version does not know.
    /// Reported only with <see cref="WebhookParserOptions.ReportUnmapped"/>.
    /// </summary>
    public bool IsUnmapped => Expected is null;

    /// <summary>Returns the anomaly in one line.</summary>
    /// <returns>The path, what was expected and what was found.</returns>
    public override string ToString() => $"{Path}: expected {Expected ?? "nothing"}, found {Found}";
}
