using Microsoft.AspNetCore.Builder;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Inspector.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_approved() => Snapshot.Match(PublicApi.Of(typeof(VoucherifyInspectorEndpointExtensions).Assembly));
}
