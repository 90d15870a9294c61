using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>Shows the waiting webhooks and dead letters of a durable inbox, and replays or discards dead letters.</summary>
internal sealed class InboxApi(IHostEnvironment environment, IWebhookInbox? inbox = null)
{
    private const int PageLength = 50;

    private readonly IDurableWebhookInbox? _inbox = inbox as IDurableWebhookInbox;

    public IEnumerable<InspectorRoute> Routes() =>
    [
        new InspectorRoute(HttpMethods.Get, "/api/inbox", StatusAsync),
        new InspectorRoute(HttpMethods.Get, "/api/dead-letters", ListAsync),
        new InspectorRoute(HttpMethods.Get, "/api/dead-letter", LookAsync),
        new InspectorRoute(HttpMethods.Get, "/api/waiting", WaitingAsync),
        new InspectorRoute(HttpMethods.Post, "/api/dead-letters/put-back", PutBackAsync),
        new InspectorRoute(HttpMethods.Post, "/api/dead-letters/discard", DiscardAsync),
    ];

    private async Task StatusAsync(HttpContext context)
    {
        WebhookInboxStatus? status = _inbox is null ? null : await _inbox.GetStatusAsync(context.RequestAborted);

        await JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteBoolean("durable", status is not null);
            json.WriteBoolean("development", environment.IsDevelopment());

            if (status is null)
            {
                return;
            }

            json.WriteNumber("waiting", status.Waiting);
            json.WriteNumber("deadLetters", status.DeadLetters);

            if (status.OldestWaiting is { } oldest)
            {
                json.WriteString("oldestWaiting", oldest);
            }

            json.WriteStartArray("problems");

            foreach (string problem in status.Problems)
            {
                json.WriteStringValue(problem);
            }

            json.WriteEndArray();
        });
    }

    private Task ListAsync(HttpContext context) => _inbox is null ? NoneAsync(context) : WriteAsync(
        context,
        _inbox.GetDeadLettersAsync(
            new DeadLetterQuery { EventType = Parameter(context, "event") }, PageLength, Parameter(context, "after"), context.RequestAborted),
        (json, page) =>
        {
            json.WriteStartArray("items");

            foreach (DeadLetter letter in page.Items)
            {
                json.WriteStartObject();
                WriteWebhook(json, letter.Webhook);
                json.WriteNumber("attempts", letter.Attempts);
                json.WriteString("failedAt", letter.FailedAt);
                WriteTexts(json, "handlers", letter.Handlers);

                // Handlers may have put personal data into the error.
                json.WriteString("error", environment.IsDevelopment() ? CauseOf(letter.Error) : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("next", page.ContinuationToken);
        });

    private async Task LookAsync(HttpContext context)
    {
        if (_inbox is null || Parameter(context, "id") is not { } id || await _inbox.FindDeadLetterAsync(id, context.RequestAborted) is not { } letter)
        {
            await JsonAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, "The dead letter no longer exists.");
            return;
        }

        await JsonAnswer.WriteAsync(context, json =>
        {
            WriteWebhook(json, letter.Webhook);
            json.WriteString("error", letter.Error);
            json.WriteString("raw", Encoding.UTF8.GetString(letter.Webhook.Body.Span));
        });
    }

    private Task WaitingAsync(HttpContext context) => _inbox is null ? NoneAsync(context) : WriteAsync(
        context,
        _inbox.GetWaitingAsync(null, PageLength, Parameter(context, "after"), context.RequestAborted),
        (json, page) =>
        {
            json.WriteStartArray("items");

            foreach (WaitingWebhook waiting in page.Items)
            {
                json.WriteStartObject();
                WriteWebhook(json, waiting.Webhook);
                json.WriteNumber("attempts", waiting.Attempts);
                json.WriteString("dueAt", waiting.DueAt);
                WriteTexts(json, "handlers", waiting.Handlers);
                json.WriteString("error", environment.IsDevelopment() && waiting.Error is { } error ? CauseOf(error) : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("next", page.ContinuationToken);
        });

    private Task PutBackAsync(HttpContext context) =>
        ChangeAsync(context, (inbox, id) => inbox.ReplayAsync(id), (inbox, query) => inbox.ReplayAsync(query));

    private Task DiscardAsync(HttpContext context) =>
        ChangeAsync(context, (inbox, id) => inbox.DiscardAsync(id), (inbox, query) => inbox.DiscardAsync(query));

    // Selects some by their IDs, or all of an event type. To select all, a request must say so explicitly: "all": true.
    private async Task ChangeAsync(
        HttpContext context,
        Func<IDurableWebhookInbox, string, Task<bool>> one,
        Func<IDurableWebhookInbox, DeadLetterQuery, Task<long>> many)
    {
        if (_inbox is null)
        {
            await NoneAsync(context);
            return;
        }

        using JsonDocument? request = await JsonAnswer.ReadAsync(context);

        if (request is null)
        {
            return;
        }

        JsonElement root = request.RootElement;
        long count = 0;

        if (root.TryGetProperty("ids", out JsonElement ids) && ids.ValueKind is JsonValueKind.Array)
        {
            foreach (JsonElement id in ids.EnumerateArray())
            {
                count += id.ValueKind is JsonValueKind.String && await one(_inbox, id.GetString()!) ? 1 : 0;
            }
        }
        else if (root.Text("event") is { } eventType)
        {
            count = await many(_inbox, new DeadLetterQuery { EventType = eventType });
        }
        else if (root.TryGetProperty("all", out JsonElement all) && all.ValueKind is JsonValueKind.True)
        {
            count = await many(_inbox, new DeadLetterQuery());
        }
        else
        {
            await JsonAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, "Nothing was selected.");
            return;
        }

        await JsonAnswer.WriteAsync(context, json => json.WriteNumber("count", count));
    }

    private static async Task WriteAsync<T>(HttpContext context, Task<T> found, Action<Utf8JsonWriter, T> write)
    {
        T value = await found;
        await JsonAnswer.WriteAsync(context, json => write(json, value));
    }

    private static void WriteWebhook(Utf8JsonWriter json, ReceivedWebhook webhook)
    {
        json.WriteString("webhookId", webhook.Id);
        json.WriteString("eventType", webhook.EventType);
        json.WriteString("receivedAt", webhook.ReceivedAt);
        json.WriteString("receiver", webhook.Receiver);
        json.WriteString("tenant", webhook.Tenant);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);

        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    // The inbox wraps the exceptions of handlers.
    private static string CauseOf(string error)
    {
        string[] lines = error.Split('\n');
        return (lines.FirstOrDefault(line => line.TrimStart().StartsWith("---> ", StringComparison.Ordinal)) ?? lines[0]).Trim().TrimStart('-', '>', ' ');
    }

    private static string? Parameter(HttpContext context, string name) => context.Request.Query[name] is [{ Length: > 0 } value] ? value : null;

    private static Task NoneAsync(HttpContext context) =>
        JsonAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, "The application has no durable inbox.");
}
