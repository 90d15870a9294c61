using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

internal sealed class WebhookProcessor(
    IServiceScopeFactory scopes,
    IEnumerable<ReceiverRegistration> receivers,
    WebhookTelemetry telemetry,
    TimeProvider time,
    ILogger<WebhookProcessor> logger,
    IHostEnvironment? environment = null) : IWebhookProcessor
{
    private readonly Dictionary<string, HandlerRegistration[]> _handlers = receivers.ToDictionary(
        receiver => receiver.Name, receiver => HandlerRegistration.Distinguish(receiver.Handlers).ToArray(), StringComparer.Ordinal);

    // Developers want to see each webhook in the log; in production, a line for each webhook is opt-in.
    private readonly LogLevel _level = environment?.IsDevelopment() ?? false ? LogLevel.Information : LogLevel.Debug;

    public IReadOnlyList<string> GetHandlers(ReceivedWebhook webhook) =>
        Array.ConvertAll(HandlersOf(webhook, Parse(webhook)), handler => handler.Name);

    public async Task<WebhookResult> ProcessAsync(ReceivedWebhook webhook, WebhookAttempt attempt, CancellationToken cancellationToken)
    {
        WebhookEvent parsed = Parse(webhook);
        HandlerRegistration[] matching = HandlersOf(webhook, parsed);
        string[] missing = [];

        if (attempt.Handlers is { } chosen)
        {
            matching = [.. matching.Where(handler => chosen.Contains(handler.Name))];
            missing = [.. chosen.Except(matching.Select(handler => handler.Name))];
        }

        using Activity? activity = WebhookTelemetry.StartProcessing(webhook, parsed);
        long start = time.GetTimestamp();

        // Callbacks that handlers register on the token must not run in the code that cancels it.
        using var guarded = new GuardedToken(logger, cancellationToken);
        List<string> completed = [];
        List<WebhookHandlerFailure> failures = [];

        foreach (HandlerRegistration handler in matching)
        {
            if (await RunAsync(handler, attempt, webhook, parsed, guarded.Token) is { } failure)
            {
                failures.Add(new WebhookHandlerFailure(handler.Name, failure));
            }
            else
            {
                completed.Add(handler.Name);
            }
        }

        if (failures.Count > 0)
        {
            WebhookTelemetry.Fail(activity, failures[0].Exception);
        }

        Report(webhook, parsed, completed, failures, time.GetElapsedTime(start));
        return new WebhookResult { Completed = completed, Failures = failures, Missing = missing };
    }

    private static WebhookEvent Parse(ReceivedWebhook webhook) => webhook.Webhook ?? WebhookParser.ParseUnverified(webhook.Body.Span);

    private HandlerRegistration[] HandlersOf(ReceivedWebhook webhook, WebhookEvent parsed) =>
        Array.FindAll(_handlers.GetValueOrDefault(webhook.Receiver, []), handler => handler.Accepts(parsed.Data));

    private async Task<Exception?> RunAsync(
        HandlerRegistration handler,
        WebhookAttempt attempt,
        ReceivedWebhook received,
        WebhookEvent webhook,
        CancellationToken cancellationToken)
    {
        using Activity? activity = WebhookTelemetry.StartHandling(handler.Name, received, webhook);
        HandlerThreads.Enter();

        try
        {
            // A scope for each handler: changes that a failed handler left in a scoped service must not be saved by, or break, the next
            // handler.
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<WebhookScope>().Set(() => WebhookDelivery.Of(received, attempt.Number), () => webhook);
            await attempt.StartingAsync(handler.Name, scope.ServiceProvider, cancellationToken);
            await handler.Handle(scope.ServiceProvider, webhook, cancellationToken);
            await attempt.CompletedAsync(handler.Name, scope.ServiceProvider, cancellationToken);
            return null;
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            Log.HandlerCanceled(logger, handler.Name, webhook.Id, WebhookTelemetry.TypeOf(webhook));
            WebhookTelemetry.Fail(activity, exception);
            return exception;
        }
        catch (Exception exception)
        {
            Log.HandlerFailed(logger, handler.Name, webhook.Id, WebhookTelemetry.TypeOf(webhook), exception.GetType().Name);
            Log.Details(logger, exception);
            WebhookTelemetry.Fail(activity, exception);
            return exception;
        }
        finally
        {
            HandlerThreads.Exit();
        }
    }

    private void Report(
        ReceivedWebhook received,
        WebhookEvent webhook,
        List<string> completed,
        List<WebhookHandlerFailure> failures,
        TimeSpan duration)
    {
        if (completed.Count + failures.Count > 0)
        {
            telemetry.RecordProcessing(received, duration, failures.Count > 0 ? failures[0].Exception : null);
        }

        if (!logger.IsEnabled(_level))
        {
            return;
        }

        string eventType = WebhookTelemetry.TypeOf(webhook);

        if (completed.Count > 0)
        {
            (string handlers, double elapsed) = (string.Join(", ", completed), Math.Round(duration.TotalMilliseconds, 1));
            Log.Handled(logger, _level, webhook.Id, eventType, handlers, elapsed);
        }
        else if (failures.Count == 0)
        {
            Log.Unhandled(logger, _level, webhook.Id, eventType);
        }
    }
}
