using Microsoft.Data.Sqlite;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Converts values to and from their stored form: times in milliseconds since 1970, and the names of handlers one per line.
/// </summary>
internal static class SqliteInboxRows
{
    /// <summary>The columns that <see cref="Webhook"/> reads, in its order.</summary>
    public const string WebhookColumns = "id, event_type, received_at, trace_parent, receiver, tenant, secret_label, key";

    private const char Separator = '\n';

    public static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static DateTimeOffset Time(SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static string? Text(IReadOnlyCollection<string>? handlers) => handlers is null ? null : string.Join(Separator, handlers);

    /// <returns>The names; <see langword="null"/> if none were recorded, as by version 0.1.</returns>
    public static IReadOnlyList<string>? Handlers(SqliteDataReader row, int column) =>
        Text(row, column)?.Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    public static ReceivedWebhook Webhook(SqliteDataReader row, byte[] body) => new()
    {
        Id = row.GetString(0),
        EventType = row.GetString(1),
        Body = body,
        ReceivedAt = Time(row, 2),
        TraceParent = Text(row, 3),
        Receiver = row.GetString(4),
        Tenant = Text(row, 5),
        SecretLabel = Text(row, 6),
        DeduplicationKey = row.GetString(7),
    };

    /// <summary>Copies the webhook with its body, because the buffer of a request is reused.</summary>
    public static ReceivedWebhook Copy(ReceivedWebhook webhook, byte[] body) => new()
    {
        Id = webhook.Id,
        EventType = webhook.EventType,
        Body = body,
        ReceivedAt = webhook.ReceivedAt,
        TraceParent = webhook.TraceParent,
        Receiver = webhook.Receiver,
        Tenant = webhook.Tenant,
        SecretLabel = webhook.SecretLabel,
        DeduplicationKey = webhook.DeduplicationKey,
    };
}
