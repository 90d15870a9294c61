using Voucherify.Events.Tests;

namespace Voucherify.Events.Hosting.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_approved() => Snapshot.Match(PublicApi.Of(typeof(IWebhookInbox).Assembly));

    [Fact]
    public void It_needs_no_web_server() =>
        typeof(IWebhookInbox).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name)
            .Should().NotContain(name => name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
}
