using Microsoft.AspNetCore.Builder;
using Voucherify.Events.Tests;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_approved() => Snapshot.Match(PublicApi.Of(typeof(VoucherifyWebhooksEndpointExtensions).Assembly));

    [Fact]
    public void What_is_found_without_a_using_is_in_the_namespaces_of_the_platform() =>
        typeof(VoucherifyWebhooksEndpointExtensions).Assembly.GetExportedTypes()
            .Where(type => type.IsAbstract && type.IsSealed)
            .Select(type => type.Namespace)
            .Should().BeEquivalentTo("Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Http");
}
