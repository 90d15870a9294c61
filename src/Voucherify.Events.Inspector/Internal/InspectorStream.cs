using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>Sends notifications to open pages, as server-sent events.</summary>
internal sealed class InspectorStream(IHostApplicationLifetime lifetime)
{
    // A page that is too slow misses some notifications. It detects gaps by their numbers.
    private static readonly BoundedChannelOptions s_bounded = new(256) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true };

    private readonly ConcurrentDictionary<Channel<string>, bool> _pages = new();

    public int Count => _pages.Count;

    public void TellOf(Delivery delivery, DeliveryTotals totals)
    {
        if (_pages.IsEmpty)
        {
            return;
        }

        Tell("delivery", json =>
        {
            json.WritePropertyName("delivery");
            DeliveryJson.WriteSummary(json, delivery);
            DeliveryJson.WriteTotals(json, totals);
        });
    }

    /// <summary>Notifies the pages that a handler ran for a webhook.</summary>
    public void TellOfRun(string webhookId)
    {
        if (!_pages.IsEmpty)
        {
            Tell("run", json => json.WriteString("webhookId", webhookId));
        }
    }

    public void TellToReload() => Tell("reload", static _ => { });

    /// <summary>Sends notifications to a page until it is closed or the application stops.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var events = Channel.CreateBounded<string>(s_bounded);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        _pages.TryAdd(events, true);

        try
        {
            await WriteAsync(context.Response, ": open\n\n", ending.Token);

            while (true)
            {
                await WriteAsync(context.Response, await events.Reader.ReadAsync(ending.Token), ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the application is stopping.
        }
        finally
        {
            _pages.TryRemove(events, out _);
        }
    }

    private static async Task WriteAsync(HttpResponse response, string message, CancellationToken cancellationToken)
    {
        await response.WriteAsync(message, cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }

    private void Tell(string name, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();

        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        // JSON without indentation contains no line breaks, which would end the event.
        string message = $"event: {name}\ndata: {Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)}\n\n";

        foreach (Channel<string> page in _pages.Keys)
        {
            page.Writer.TryWrite(message);
        }
    }
}
