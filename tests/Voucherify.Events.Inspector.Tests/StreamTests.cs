using System.Diagnostics;
using Microsoft.AspNetCore.Builder;

namespace Voucherify.Events.Inspector.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task A_page_is_told_of_each_delivery()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using StreamReader stream = await app.OpenStreamAsync();

        await app.DeliverAsync(VoucherPublished.EventType);

        (await ReadUntilAsync(stream, "data: {\"delivery\":")).Should().Contain(VoucherPublished.EventType).And.Contain("\"total\":1");
    }

    [Fact]
    public async Task A_page_is_told_when_a_handler_has_run()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using StreamReader stream = await app.OpenStreamAsync();

        await app.DeliverAsync(VoucherPublished.EventType);

        (await ReadUntilAsync(stream, "data: {\"webhookId\":")).Should().Contain("whs_");
    }

    [Fact]
    public async Task An_application_that_compresses_even_streams_delays_nothing()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: builder => builder.Services.AddResponseCompression(options => options.MimeTypes = ["text/event-stream"]),
            map: app =>
            {
                app.UseResponseCompression();
                InspectedApp.Map(app);
            });
        app.Client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        using StreamReader stream = await app.OpenStreamAsync();

        await app.DeliverAsync(VoucherPublished.EventType);

        (await ReadUntilAsync(stream, "data: {\"delivery\":")).Should().Contain(VoucherPublished.EventType);
    }

    [Fact]
    public async Task Who_leaves_is_forgotten()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        (await app.OpenStreamAsync()).Dispose();
        var watch = Stopwatch.StartNew();

        while (app.Get<InspectorStream>().Count > 0 && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(20);
        }

        app.Get<InspectorStream>().Count.Should().Be(0);
    }

    private static async Task<string> ReadUntilAsync(StreamReader stream, string start)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (await stream.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
