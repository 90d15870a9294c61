using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.AspNetCore;

internal sealed class WebhookProcessor(
    IServiceScopeFactory scopes,
    IEnumerable<HandlerRegistration> handlers,
    ILogger<WebhookProcessor> logger) : IWebhookProcessor
{
    private readonly HandlerRegistration[] _handlers = [.. handlers];

    public async Task<bool> ProcessAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
    {
        WebhookEvent parsed = webhook.Webhook ?? WebhookParser.ParseUnverified(webhook.Body.Span);
        HandlerRegistration[] matching = [.. _handlers.Where(handler => handler.Accepts(parsed.Data))];

        using Activity? activity = WebhookTelemetry.StartProcessing(webhook, parsed);

        if (matching.Length == 0)
        {
            return false;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        List<Exception> failures = [];

        foreach (HandlerRegistration handler in matching)
        {
            if (await RunAsync(handler, scope.ServiceProvider, parsed, cancellationToken) is { } failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            WebhookTelemetry.Fail(activity, failures[0]);
            throw new WebhookHandlerException(failures);
        }

        return true;
    }

    private async Task<Exception?> RunAsync(
        HandlerRegistration handler,
        IServiceProvider services,
        WebhookEvent webhook,
        CancellationToken cancellationToken)
    {
        using Activity? activity = WebhookTelemetry.StartHandling(handler.Name, webhook);

        try
        {
            await handler.Handle(services, webhook, cancellationToken);
            return null;
        }
        catch (Exception exception)
        {
            Log.HandlerFailed(logger, exception, handler.Name, webhook.Id, WebhookTelemetry.TypeOf(webhook));
            WebhookTelemetry.Fail(activity, exception);
            return exception;
        }
    }
}
