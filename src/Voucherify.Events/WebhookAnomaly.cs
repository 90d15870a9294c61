using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Voucherify.Events;

/// <summary>
/// Represents a value in a webhook that differs from Voucherify's documentation. Its property is empty; everything else was read.
/// </summary>
/// <remarks>
/// An anomaly is safe to log: it does not contain the value, and keys that users chose, such as the names of campaigns, appear as
/// <c>*</c> in the path. Instances are immutable and can be shared between threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WebhookAnomaly
{
    [JsonConstructor]
    internal WebhookAnomaly(string path, string? expected, string found) => (Path, Expected, Found) = (path, expected, found);

    /// <summary>Gets the JSON path of the value from the root of the body, such as <c>$.data.voucher.redemption.quantity</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the kind of value that was expected, such as <c>a whole number</c>.</summary>
    /// <value>The expected kind, or <see langword="null"/> for a member that no property maps.</value>
    public string? Expected { get; }

    /// <summary>Gets the kind of value that was found, such as <c>text</c>.</summary>
    public string Found { get; }

    /// <summary>Gets a value that indicates whether the anomaly is a member that no property maps.</summary>
    /// <value>
    /// <see langword="true"/> if Voucherify sent a member that this version does not know; otherwise, <see langword="false"/>. Such
    /// members are reported only if <see cref="WebhookParserOptions.ReportUnmapped"/> is <see langword="true"/>.
    /// </value>
    public bool IsUnmapped => Expected is null;

    /// <summary>Returns a description of the anomaly.</summary>
    /// <returns>The path, the expected kind, and the kind that was found, in one line.</returns>
    public override string ToString() => $"{Path}: expected {Expected ?? "nothing"}, found {Found}";
}
