using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events;

/// <summary>
/// Represents an event that this version has no record for, or whose <c>data</c> differs from the documented form: it is not an object, or
/// an object without any known member.
/// </summary>
/// <remarks>
/// An unknown event is not an error. Voucherify adds events without notice, and users can design the payload of distribution webhooks.
/// Respond to such a webhook with success; otherwise, Voucherify disables the webhook after twelve failures.
/// </remarks>
[DebuggerDisplay("UnknownEvent: {Json}")]
[JsonConverter(typeof(WebhookJsonConverter))]
public sealed record UnknownEvent : WebhookEventData
{
    internal override string? WireName => null;

    /// <summary>The <c>data</c> as it was sent. It can be a JSON value of any kind.</summary>
    public JsonElement Json { get; init; }
}
