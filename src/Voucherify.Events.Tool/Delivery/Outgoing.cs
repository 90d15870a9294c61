namespace Voucherify.Events.Tool;

/// <summary>Represents a webhook that is about to be sent.</summary>
internal sealed record Outgoing(byte[] Body, string? Signature)
{
    public string ContentType { get; init; } = "application/json";

    /// <summary>Gets the event type; <see langword="null"/> if the body is not a webhook.</summary>
    public string? EventType { get; init; }

    /// <summary>Gets the ID of the delivery; <see langword="null"/> if the body is not a webhook.</summary>
    public string? Id { get; init; }

    /// <summary>Creates an instance with the event type and the ID that the body contains.</summary>
    public static Outgoing Create(byte[] body, string? signature) =>
        WebhookParser.TryParseUnverified(body, out WebhookEvent? webhook, out _)
            ? new Outgoing(body, signature) { EventType = webhook.EventType, Id = webhook.Id }
            : new Outgoing(body, signature);
}
