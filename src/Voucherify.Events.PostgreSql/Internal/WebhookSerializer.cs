using System.Globalization;
using Rebus.Messages;
using Rebus.Serialization;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>A webhook crosses the queue as the bytes that arrived; what else is known of it stands in headers.</summary>
internal sealed class WebhookSerializer : ISerializer
{
    public const string Attempts = "voucherify-attempts";

    private const string Id = "voucherify-id";
    private const string EventType = "voucherify-event-type";
    private const string ReceivedAt = "voucherify-received-at";
    private const string TraceParent = "traceparent";

    public static ReceivedWebhook Read(TransportMessage message) => new()
    {
        Id = message.Headers[Id],
        EventType = message.Headers[EventType],
        Body = message.Body,
        ReceivedAt = DateTimeOffset.ParseExact(message.Headers[ReceivedAt], "O", CultureInfo.InvariantCulture),
        TraceParent = message.Headers.GetValueOrDefault(TraceParent),
    };

    public static string? IdOf(TransportMessage message) => message.Headers.GetValueOrDefault(Id);

    /// <summary>How often the handlers of a message have run.</summary>
    public static int AttemptsOf(TransportMessage message) =>
        int.TryParse(message.Headers.GetValueOrDefault(Attempts), CultureInfo.InvariantCulture, out int attempts) ? attempts : 0;

    public Task<TransportMessage> Serialize(Message message)
    {
        var webhook = (ReceivedWebhook)message.Body;

        var headers = new Dictionary<string, string>(message.Headers)
        {
            [Id] = webhook.Id,
            [EventType] = webhook.EventType,
            [ReceivedAt] = webhook.ReceivedAt.ToString("O", CultureInfo.InvariantCulture),
        };

        if (webhook.TraceParent is { } traceParent)
        {
            headers[TraceParent] = traceParent;
        }

        return Task.FromResult(new TransportMessage(headers, webhook.Body.ToArray()));
    }

    public Task<Message> Deserialize(TransportMessage transportMessage) =>
        Task.FromResult(new Message(transportMessage.Headers, Read(transportMessage)));
}
