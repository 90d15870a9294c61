using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>Reads a webhook from the first columns of a row.</summary>
internal static class WebhookRow
{
    private static readonly string[] s_columns =
        ["key", "id", "event_type", "body", "received_at", "receiver", "tenant", "secret_label", "trace_parent", "handlers"];

    /// <summary>The number of columns, and thus the index of the first column after them.</summary>
    public static int Count => s_columns.Length;

    public static string Columns(string table) => string.Join(", ", s_columns.Select(column => $"{table}.{column}"));

    public static ReceivedWebhook Read(NpgsqlDataReader row) => new()
    {
        DeduplicationKey = row.GetString(0),
        Id = row.GetString(1),
        EventType = row.GetString(2),
        Body = row.IsDBNull(3) ? ReadOnlyMemory<byte>.Empty : row.GetFieldValue<byte[]>(3),
        ReceivedAt = row.GetFieldValue<DateTimeOffset>(4),
        Receiver = row.GetString(5),
        Tenant = Text(row, 6),
        SecretLabel = Text(row, 7),
        TraceParent = Text(row, 8),
    };

    /// <summary>Creates a webhook from the readable part of a row that cannot be read completely.</summary>
    public static ReceivedWebhook ReadKey(NpgsqlDataReader row) => Unread(row.GetString(0), row.GetString(1), row.GetString(2));

    public static ReceivedWebhook Unread(string key, string id, string eventType) => new()
    {
        DeduplicationKey = key,
        Id = id,
        EventType = eventType,
        Body = ReadOnlyMemory<byte>.Empty,
        ReceivedAt = DateTimeOffset.UnixEpoch,
    };

    /// <returns>The handlers that remain; <see langword="null"/> if they are not known.</returns>
    public static IReadOnlyList<string>? ReadHandlers(NpgsqlDataReader row) => row.IsDBNull(9) ? null : row.GetFieldValue<string[]>(9);

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
