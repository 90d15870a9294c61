using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Records the outcomes of several claims in one statement, for those that this instance still owns.</summary>
internal sealed class SettleStatement(InboxSchema schema)
{
    /// <summary>The changes to a completed webhook. Only the data that identifies duplicates remains.</summary>
    public const string Emptied =
        "body = null, tenant = null, secret_label = null, trace_parent = null, handlers = null, error = null, missed_by = null, alone = false";

    private readonly string _done =
        $"""
        update {schema.Inbox} webhook set owner = null, due_at = null, done_at = now(), {Emptied}
        from unnest($1::text[], $2::bigint[]) as settled (key, owner)
        where webhook.key = settled.key and webhook.owner = settled.owner
        returning webhook.key
        """;

    // A commit of a WebhookTransaction counts even if the process did not learn of it: a webhook without remaining handlers is done. A
    // webhook that cannot be read again keeps no body.
    private readonly string _other =
        $"""
        update {schema.Inbox} webhook set
            owner = null,
            attempts = attempts - (kind in ('{SettlementKind.LeftToOthers}', '{SettlementKind.Released}'))::int,
            handlers = case when is_done then null else rest end,
            alone = not is_done and alone and kind = '{SettlementKind.Released}',
            due_at = case
                when is_done or kind in ('{SettlementKind.Dead}', '{SettlementKind.Unreadable}') then null
                when kind = '{SettlementKind.Retry}' then now() + delay * interval '1 second'
                when kind = '{SettlementKind.LeftToOthers}' and missed_by is null then now()
                else due_at end,
            missed_by = case when not is_done and kind = '{SettlementKind.LeftToOthers}' then missed_by || settled.owner end,
            done_at = case when is_done then now() end,
            dead_at = case when not is_done and kind in ('{SettlementKind.Dead}', '{SettlementKind.Unreadable}') then now() end,
            body = case when is_done or kind = '{SettlementKind.Unreadable}' then null else body end,
            received_at = case when kind = '{SettlementKind.Unreadable}' and not is_done then now() else received_at end,
            error = case when is_done then null else coalesce(settled.error, webhook.error) end
        from (
            select input.*, rest, coalesce(cardinality(rest) = 0, false) as is_done
            from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::text[])
                as input (key, owner, kind, completed, failed, delay, error)
            join {schema.Inbox} current on current.key = input.key
            cross join lateral (select case
                when current.handlers is null then string_to_array(nullif(failed, ''), E'\n')
                else array(select name from unnest(current.handlers) name
                    where not name = any (string_to_array(completed, E'\n')) or name = any (string_to_array(failed, E'\n'))) end as rest) handlers
        ) settled
        where webhook.key = settled.key and webhook.owner = settled.owner
        returning webhook.key, is_done
        """;

    /// <returns>The number of statements that were added.</returns>
    public int AddTo(NpgsqlBatch batch, IReadOnlyList<Settlement> settlements)
    {
        Settlement[] done = [.. settlements.Where(settlement => settlement.Kind == SettlementKind.Done)];
        Settlement[] other = [.. settlements.Where(settlement => settlement.Kind != SettlementKind.Done)];

        if (done.Length > 0)
        {
            batch.Add(_done)
                .With(Array.ConvertAll(done, settlement => settlement.Claim.Key))
                .With(Array.ConvertAll(done, settlement => settlement.Claim.Owner));
        }

        if (other.Length > 0)
        {
            batch.Add(_other)
                .With(Array.ConvertAll(other, settlement => settlement.Claim.Key))
                .With(Array.ConvertAll(other, settlement => settlement.Claim.Owner))
                .With(Array.ConvertAll(other, settlement => settlement.Kind.ToString()))
                .With(Array.ConvertAll(other, settlement => Sql.Text(Sql.Join(settlement.Completed))))
                .With(Array.ConvertAll(other, settlement => Sql.Text(Sql.Join(settlement.Left))))
                .With(Array.ConvertAll(other, settlement => settlement.Delay.TotalSeconds))
                .With(Array.ConvertAll(other, settlement => Sql.Text(settlement.Exception?.ToString())));
        }

        return (done.Length > 0 ? 1 : 0) + (other.Length > 0 ? 1 : 0);
    }

    /// <returns>The keys of the claims that this instance still owned, and whether each webhook turned out to be done.</returns>
    public static async Task<Dictionary<string, bool>> ReadAsync(NpgsqlDataReader reader)
    {
        Dictionary<string, bool> settled = new(StringComparer.Ordinal);

        while (await reader.ReadAsync())
        {
            settled[reader.GetString(0)] = reader.FieldCount == 1 || reader.GetBoolean(1);
        }

        return settled;
    }
}
