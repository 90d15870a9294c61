using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_approved() => Snapshot.Match(PublicApi.Of(typeof(VoucherifyWebhooksSqliteExtensions).Assembly));
}
