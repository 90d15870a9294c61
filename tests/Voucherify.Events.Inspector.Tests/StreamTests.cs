using System.Diagnostics;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;

namespace Voucherify.Events.Inspector.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task A_page_is_told_of_each_delivery()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using StreamReader stream = await OpenAsync(app);

        await app.DeliverAsync(VoucherPublished.EventType);

        (await ReadUntilAsync(stream, "data: {\"delivery\":")).Should().Contain(VoucherPublished.EventType).And.Contain("\"total\":1");
    }

    [Fact]
    public async Task A_page_is_told_when_a_handler_has_run()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using StreamReader stream = await OpenAsync(app);

        await app.DeliverAsync(VoucherPublished.EventType);

        (await ReadUntilAsync(stream, "data: {\"webhookId\":")).Should().Contain("whs_");
    }

    [Fact]
    public async Task Open_pages_keep_no_host_from_stopping()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using StreamReader one = await OpenAsync(app);
        using StreamReader another = await OpenAsync(app);
        var watch = Stopwatch.StartNew();

        await app.StopAsync();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2), "without the link to the host's end it takes half a minute");
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
        using StreamReader stream = await OpenAsync(app);

        await app.DeliverAsync(VoucherPublished.EventType);

        (await ReadUntilAsync(stream, "data: {\"delivery\":")).Should().Contain(VoucherPublished.EventType);
    }

    [Fact]
    public async Task Who_leaves_is_forgotten()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        (await OpenAsync(app)).Dispose();
        var watch = Stopwatch.StartNew();

        while (app.Get<InspectorStream>().Count > 0 && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(20);
        }

        app.Get<InspectorStream>().Count.Should().Be(0);
    }

    private static async Task<StreamReader> OpenAsync(InspectedApp app)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/voucherify/api/stream");
        request.Headers.Add("Cookie", $"voucherify-inspector-{app.Port}={app.Token}");
        HttpResponseMessage response = await app.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        Stream body = await response.Content.ReadAsStreamAsync();
        return new StreamReader(response.Content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body);
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
