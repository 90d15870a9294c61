using System.Diagnostics;

namespace Voucherify.Events.Inspector.Tests;

[Collection(Alone.Name)]
public sealed class StopTests
{
    [Fact]
    public async Task Open_pages_keep_no_host_from_stopping()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using StreamReader one = await app.OpenStreamAsync();
        using StreamReader another = await app.OpenStreamAsync();
        var watch = Stopwatch.StartNew();

        await app.StopAsync();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1), "without the link to the host's end it takes half a minute");
    }
}
