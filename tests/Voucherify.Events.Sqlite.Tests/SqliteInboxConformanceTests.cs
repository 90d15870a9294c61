using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

public sealed class SqliteInboxConformanceTests : InboxConformance, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override void UseInbox(VoucherifyWebhooksBuilder voucherify, Action<WebhookInboxOptions> configure) =>
        voucherify.UseSqliteInbox(_folder.File(), configure);
}
