using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

internal sealed class WebhookProcessor(
    IServiceScopeFactory scopes,
    IEnumerable<HandlerRegistration> handlers,
    ILogger<WebhookProcessor> logger) : IWebhookProcessor
{
    private readonly HandlerRegistration[] _handlers = [.. HandlerRegistration.Distinguish(handlers)];

    public IReadOnlyList<string> GetHandlers(ReceivedWebhook webhook) =>
        [.. HandlersOf(Parse(webhook)).Select(handler => handler.Name)];

    public async Task<WebhookResult> ProcessAsync(ReceivedWebhook webhook, WebhookAttempt attempt, CancellationToken cancellationToken)
    {
        WebhookEvent parsed = Parse(webhook);
        HandlerRegistration[] matching = [.. HandlersOf(parsed).Where(handler => attempt.Handlers?.Contains(handler.Name) ?? true)];
        string[] missing = [.. (attempt.Handlers ?? []).Except(matching.Select(handler => handler.Name))];

        using Activity? activity = WebhookTelemetry.StartProcessing(webhook, parsed);

        // Whatever processes a webhook, and whoever cancels it: handlers have threads of their own, and a token that hurts nobody.
        using var guarded = new GuardedToken(logger, cancellationToken);
        List<string> completed = [];
        List<WebhookHandlerFailure> failures = [];

        foreach (HandlerRegistration handler in matching)
        {
            if (await RunAsync(handler, attempt, parsed, guarded.Token) is { } failure)
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

        return new WebhookResult { Completed = completed, Failures = failures, Missing = missing };
    }

    private static WebhookEvent Parse(ReceivedWebhook webhook) => webhook.Webhook ?? WebhookParser.ParseUnverified(webhook.Body.Span);

    private IEnumerable<HandlerRegistration> HandlersOf(WebhookEvent webhook) => _handlers.Where(handler => handler.Accepts(webhook.Data));

    private async Task<Exception?> RunAsync(
        HandlerRegistration handler,
        WebhookAttempt attempt,
        WebhookEvent webhook,
        CancellationToken cancellationToken)
    {
        using Activity? activity = WebhookTelemetry.StartHandling(handler.Name, webhook);
        HandlerThreads.Enter();

        try
        {
            // A scope of its own: what one handler leaves behind in a service must not be saved, or fail, with the next.
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();

            await attempt.StartingAsync(handler.Name, scope.ServiceProvider, cancellationToken);
            await handler.Handle(scope.ServiceProvider, webhook, cancellationToken);
            await attempt.CompletedAsync(handler.Name, scope.ServiceProvider, cancellationToken);
            return null;
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
}
