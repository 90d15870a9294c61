using System.Text;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

internal static class Webhooks
{
    public static ReceivedWebhook Received(string id, string eventType = VoucherPublished.EventType, string padding = "") => new()
    {
        Id = id,
        EventType = eventType,
        Body = Encoding.UTF8.GetBytes(
            $$$"""{"id":"{{{id}}}","type":"{{{VoucherPublished.EventType}}}","data":{"x":"{{{padding}}}"}}"""),
        ReceivedAt = DateTimeOffset.UtcNow,
    };
}
