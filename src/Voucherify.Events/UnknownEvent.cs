using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events;

/// <summary>
/// An event that this version has no record for, or whose <c>data</c> is not what the event usually carries:
/// no object, or an object in which nothing is recognised.
/// </summary>
/// <remarks>
/// This is normal, not an error. Voucherify adds events without notice, and users may design the payload of
/// distribution webhooks themselves. Answer such a webhook with success, or Voucherify will switch it off after twelve failures.
/// </remarks>
[DebuggerDisplay("UnknownEvent: {Json}")]
[JsonConverter(typeof(WebhookJsonConverter))]
public sealed record UnknownEvent : WebhookEventData
{
    internal override string? WireName => null;

    /// <summary>The <c>data</c> as it was sent, whatever its kind.</summary>
    public JsonElement Json { get; init; }
}
