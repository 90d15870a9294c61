using System.Diagnostics;

namespace Voucherify.Events;

/// <summary>A place in a webhook that did not hold what Voucherify describes. Its property is empty; the rest was read.</summary>
/// <remarks>Safe to log: it holds no value, and keys that users chose, such as the names of campaigns, appear as <c>*</c> in the path.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WebhookAnomaly
{
    /// <summary>Where: a JSON path from the root of the body, such as <c>$.data.voucher.redemption.quantity</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What should have been there, such as <c>a whole number</c>; null for a member that no property maps.</summary>
    public string? Expected { get; init; }

    /// <summary>What was there instead, such as <c>text</c>.</summary>
    public required string Found { get; init; }

    /// <summary>
    /// No property maps the member: Voucherify sends something that this version does not know.
    /// Reported only with <see cref="WebhookParserOptions.ReportUnmapped"/>.
    /// </summary>
    public bool IsUnmapped => Expected is null;

    /// <summary>The anomaly in one line.</summary>
    public override string ToString() => $"{Path}: expected {Expected ?? "nothing"}, found {Found}";
}
