using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Parses a verified body, hands the webhook to the inbox, and answers.</summary>
internal sealed class WebhookEndpoint(
    WebhookGate gate,
    IWebhookInbox inbox,
    WebhookTelemetry telemetry,
    TimeProvider time,
    ILogger<WebhookEndpoint> logger)
{
    private static readonly WebhookParserOptions s_radar = new() { ReportUnmapped = true };

    public Task HandleAsync(HttpContext context) => gate.HandleAsync(context, AcceptAsync);

    private async Task<Answer?> AcceptAsync(byte[] body, WebhookFeature feature, CancellationToken timeout)
    {
        if (!WebhookParser.TryParseUnverified(body, out WebhookEvent? webhook, out WebhookFailure failure, feature.ReportsUnmapped ? s_radar : null))
        {
            return gate.Reject(feature, failure);
        }

        feature.Webhook = webhook;
        string eventType = WebhookTelemetry.TypeOf(webhook);

        if (webhook.Anomalies.Count > 0)
        {
            telemetry.RecordAnomalies(webhook);
            Log.Anomalies(logger, webhook.Id, eventType, string.Join("; ", webhook.Anomalies));
        }

        using var guarded = new GuardedToken(logger, timeout);
        CancellationToken token = guarded.Token;
        ReceivedWebhook received = Receive(body, webhook, feature.SecretLabel);

        try
        {
            WebhookReceipt receipt = await Task.Run(() => inbox.AcceptAsync(received, token), CancellationToken.None).WaitAsync(timeout);

            return Accept(feature, webhook, eventType, receipt);
        }
        catch (WebhookHandlerException) when (!timeout.IsCancellationRequested)
        {
            Log.Failed(logger, webhook.Id, eventType);
            feature.Outcome = WebhookOutcome.Failed;
            return Answer.Failed;
        }
        catch (Exception exception)
        {
            // That the time is up needs no stack trace, and what handlers threw has been logged with their names.
            Log.NotAccepted(
                logger, timeout.IsCancellationRequested || exception is WebhookHandlerException ? null : exception, webhook.Id, eventType);
            feature.Outcome = WebhookOutcome.Unavailable;
            return Answer.NotAccepted;
        }
    }

    private Answer Accept(WebhookFeature feature, WebhookEvent webhook, string eventType, WebhookReceipt receipt)
    {
        feature.Outcome = receipt switch
        {
            WebhookReceipt.Handled => WebhookOutcome.Handled,
            WebhookReceipt.Unhandled => WebhookOutcome.Unhandled,
            WebhookReceipt.Duplicate => WebhookOutcome.Duplicate,
            _ => WebhookOutcome.Stored,
        };

        if (receipt == WebhookReceipt.Duplicate)
        {
            Log.Duplicate(logger, webhook.Id, eventType);
        }
        else
        {
            Log.Accepted(logger, webhook.Id, eventType, feature.Outcome);
        }

        return receipt == WebhookReceipt.Stored ? Answer.Stored : Answer.Done;
    }

    private ReceivedWebhook Receive(byte[] body, WebhookEvent webhook, string? secretLabel) => new()
    {
        Id = webhook.Id,
        EventType = webhook.EventType,
        Body = body,
        ReceivedAt = time.GetUtcNow(),
        SecretLabel = secretLabel,
        TraceParent = Activity.Current?.Id,
        Webhook = webhook,
    };
}
