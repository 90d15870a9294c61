using System.Diagnostics;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Inspector.Tests;

[Collection(Alone.Name)]
public sealed class StopTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Open_pages_keep_no_host_from_stopping()
    {
        TimeSpan fastest = await Best.OfThreeAsync(s_limit, async _ =>
        {
            await using InspectedApp app = await InspectedApp.StartAsync();
            using StreamReader one = await app.OpenStreamAsync();
            using StreamReader another = await app.OpenStreamAsync();
            var watch = Stopwatch.StartNew();

            await app.StopAsync();

            return watch.Elapsed;
        });

        fastest.Should().BeLessThan(s_limit, "without the link to the host's end it takes half a minute");
    }
}
