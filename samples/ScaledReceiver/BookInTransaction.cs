using Npgsql;
using Voucherify.Events;
using Voucherify.Events.Hosting;
using Voucherify.Events.PostgreSql;

namespace ScaledReceiver;

/// <summary>
/// Books a published voucher in the database of the inbox, in the transaction in which the inbox records that this handler has completed.
/// The voucher is booked exactly once, even if the process or the database crashes in between.
/// </summary>
internal sealed class BookInTransaction(WebhookTransaction inbox, IConfiguration configuration) : IWebhookHandler<VoucherPublished>
{
    public async Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken)
    {
        NpgsqlTransaction transaction = await inbox.BeginAsync(cancellationToken);
        await using NpgsqlCommand insert = new("insert into public.booked (id) values ($1)", transaction.Connection, transaction);
        insert.Parameters.AddWithValue(webhook.Id);
        await insert.ExecuteNonQueryAsync(cancellationToken);

        // Stands in for the rest of the work.
        await Task.Delay(configuration.GetValue("Ledger:Duration", TimeSpan.Zero), cancellationToken);
    }

    /// <summary>Creates the table. In your application, a migration does this.</summary>
    public static async Task CreateTableAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using NpgsqlCommand create = source.CreateCommand(
            "select pg_advisory_xact_lock(1); create table if not exists public.booked (id text not null)");
        await create.ExecuteNonQueryAsync();
    }
}
