using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Claims due webhooks and counts the attempt before any handler runs. Instances that claim at the same time claim different webhooks.
/// </summary>
internal sealed class TakeStatement(InboxSchema schema)
{
    private readonly string _take = Create(schema, "not alone", "due_at, received_at");
    private readonly string _takeAlone = Create(schema, "alone", "attempts, due_at");

    public void AddTo(NpgsqlBatch batch, long owner, int limit, bool alone) =>
        batch.Add(alone ? _takeAlone : _take).With(owner).With(limit);

    public static async Task<(List<Claim> Claims, List<Settlement> Unreadable)> ReadAsync(NpgsqlDataReader reader, long owner)
    {
        List<Claim> claims = [];
        List<Settlement> unreadable = [];

        while (await reader.ReadAsync())
        {
            try
            {
                claims.Add(new Claim(WebhookRow.Read(reader), WebhookRow.ReadHandlers(reader), reader.GetInt32(10), owner, reader.GetBoolean(11)));
            }
            catch (Exception exception) when (exception is InvalidCastException or FormatException or OverflowException or ArgumentException)
            {
                unreadable.Add(new Settlement(new Claim(WebhookRow.ReadKey(reader), null, 0, owner, false), SettlementKind.Unreadable) { Exception = exception });
            }
        }

        return (claims, unreadable);
    }

    // Losing a claim in a power failure does no harm; losing it in a crash of the process would. So it need not wait for the disk.
    private static string Create(InboxSchema schema, string which, string order) =>
        $"""
        with due as (
            select key from {schema.Inbox}
            where due_at <= now() and owner is null and {which} and (missed_by is null or not ($1 = any (missed_by)))
            order by {order} limit $2 for update skip locked)
        update {schema.Inbox} webhook set owner = $1, attempts = attempts + 1 from due where webhook.key = due.key
        returning {WebhookRow.Columns("webhook")}, attempts, alone
        """;
}
