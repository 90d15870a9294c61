using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.PostgreSql.Tests;

public sealed class PostgreSqlInboxConformanceTests : InboxConformance
{
    private readonly Database _database = Database.OfShared();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }

    protected override void UseInbox(VoucherifyWebhooksBuilder voucherify, Action<WebhookInboxOptions> configure) =>
        voucherify.UsePostgreSqlInbox(_database.ConnectionString, options =>
        {
            options.Schema = _database.Schema;
            options.MaxConcurrency = 4;
            configure(options);
        });
}
