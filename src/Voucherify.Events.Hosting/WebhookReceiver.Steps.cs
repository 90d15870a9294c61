using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <content>
/// The steps of a reception, for hosts that read the body between them: begin, admit, verify, accept, record, observe. Each writes what to answer
/// into the reception.
/// </content>
public sealed partial class WebhookReceiver
{
    private static readonly WebhookParserOptions s_unmapped = new() { ReportUnmapped = true };

    /// <summary>The options that serve a request from beginning to end; null, and what to answer, if nothing can be received now.</summary>
    internal VoucherifyWebhooksOptions? Begin(WebhookReception reception)
    {
        try
        {
            if (!_stopping.IsCancellationRequested)
            {
                return _verifiers.Options;
            }
        }
        catch (OptionsValidationException exception)
        {
            Log.InvalidOptions(_logger, exception);
        }

        reception.Defer();
        return null;
    }

    /// <summary>Time runs from the first byte to the answer.</summary>
    internal CancellationTokenSource StartTimeout(VoucherifyWebhooksOptions options) => new(options.AcceptTimeout, _time);

    internal ReceptionClock StartClock() => new(_time);

    /// <summary>What verifies a request, before its body is read; null, and what to answer, if it need not be read.</summary>
    internal async ValueTask<WebhookVerifier?> AdmitAsync(
        WebhookReception reception,
        VoucherifyWebhooksOptions options,
        string? signature,
        long? length,
        object? context,
        CancellationToken timeout)
    {
        WebhookFailure failure = WebhookVerifier.CheckForm(signature);
        reception.Signature = failure is WebhookFailure.None ? signature : null;

        // Whoever does not even try to sign gets no memory. While developing, a signature that came to harm is worth a look at the body.
        if (failure is not WebhookFailure.None && !(failure is WebhookFailure.SignatureMalformed && _diagnostics.Wants(length)))
        {
            Reject(reception, failure);
            return null;
        }

        return _registration.Resolver is null
            ? _verifiers.Of(options)
            : await ResolveAsync(reception, options, _registration.Resolver, context, timeout);
    }

    /// <summary>Whether the signature belongs to the body. What to answer, if not.</summary>
    internal bool Verify(WebhookReception reception, WebhookVerifier verifier, ReadOnlyMemory<byte> body, string? signature)
    {
        reception.Body = body;
        reception.SecretLabel = verifier.Verify(body.Span, signature, out WebhookFailure failure);

        if (failure is WebhookFailure.None)
        {
            return true;
        }

        reception.Diagnosis = _diagnostics.Examine(verifier, body.Span, signature);
        Reject(reception, failure);
        return false;
    }

    /// <summary>Reads a verified body and hands the webhook to the inbox.</summary>
    internal async Task AcceptAsync(WebhookReception reception, VoucherifyWebhooksOptions options, byte[] body, CancellationToken timeout)
    {
        if (!TryParse(reception, options, body))
        {
            return;
        }

        WebhookEvent webhook = reception.Webhook!;

        try
        {
            WebhookReceipt receipt = await HandOverAsync(CreateReceived(reception, body), timeout);
            reception.Accept(receipt);
            LogReceipt(webhook, receipt);
        }
        catch (WebhookHandlerException exception) when (!timeout.IsCancellationRequested)
        {
            Log.Failed(_logger, webhook.Id, WebhookTelemetry.TypeOf(webhook));
            reception.Failures = exception.Failures;
            reception.Fail();
        }
        catch (Exception exception)
        {
            // That the time is up needs no stack trace, and what handlers threw has been logged with their names.
            Log.NotAccepted(
                _logger,
                timeout.IsCancellationRequested || exception is WebhookHandlerException ? null : exception,
                webhook.Id,
                WebhookTelemetry.TypeOf(webhook));
            reception.Defer();
        }
    }

    /// <summary>Reads the webhook of a verified body. What to answer, if it is no webhook.</summary>
    internal bool TryParse(WebhookReception reception, VoucherifyWebhooksOptions options, byte[] body)
    {
        if (!WebhookParser.TryParseUnverified(body, out WebhookEvent? webhook, out WebhookFailure failure, options.ReportUnmapped ? s_unmapped : null))
        {
            Reject(reception, failure);
            return false;
        }

        reception.Webhook = webhook;

        if (webhook.Anomalies.Count > 0)
        {
            _telemetry.RecordAnomalies(reception);
            Log.Anomalies(_logger, webhook.Id, WebhookTelemetry.TypeOf(webhook), string.Join("; ", webhook.Anomalies));
        }

        return true;
    }

    /// <summary>What an endpoint of the application's own may know. A body that is no webhook is no test send, and no error here.</summary>
    internal WebhookDelivery DeliveryOf(WebhookReception reception, byte[] body) => new()
    {
        Receiver = reception.Receiver,
        Tenant = reception.Tenant,
        SecretLabel = reception.SecretLabel,
        ReceivedAt = _time.GetUtcNow(),
        IsTest = WebhookParser.TryParseUnverified(body, out WebhookEvent? webhook, out _) && ReceivedWebhook.IsTestId(webhook.Id),
    };

    /// <summary>Rejects a request for what its signature or its body is.</summary>
    internal void Reject(WebhookReception reception, WebhookFailure failure)
    {
        reception.Reject(failure);
        LogRejection(reception, failure.GetMessage() + (failure is WebhookFailure.NotAnEnvelope
            ? " Receive those with an endpoint of your own behind RequireVoucherifySignature()."
            : null));
    }

    /// <summary>Rejects a request for another reason.</summary>
    internal void Reject(WebhookReception reception, int status, string reason, string detail)
    {
        reception.Reject(status, reason);
        LogRejection(reception, detail);
    }

    internal void Record(WebhookReception reception, ReceptionClock clock)
    {
        _telemetry.Record(reception, clock.Elapsed);
        Monitor.Record(reception);
    }

    internal void Observe(WebhookReception reception, ReceptionClock clock, object? context)
    {
        if (_observers.Length == 0)
        {
            return;
        }

        var observation = new WebhookObservation
        {
            Reception = reception,
            Body = reception.Body,
            Signature = reception.Signature,
            ReceivedAt = clock.StartedAt,
            Duration = clock.Elapsed,
            Context = context,
        };

        foreach (IWebhookObserver observer in _observers)
        {
            observer.OnAnswered(observation);
        }
    }

    /// <summary>Whether the configuration can be used, for the health check.</summary>
    internal bool HasValidOptions()
    {
        try
        {
            return _verifiers.Options is not null;
        }
        catch (OptionsValidationException)
        {
            return false;
        }
    }

    private async Task<WebhookVerifier?> ResolveAsync(
        WebhookReception reception,
        VoucherifyWebhooksOptions options,
        Func<IServiceProvider, IWebhookSecretResolver> resolver,
        object? context,
        CancellationToken timeout)
    {
        WebhookSecrets? secrets;

        try
        {
            using var guarded = new GuardedToken(_logger, timeout);
            await using AsyncServiceScope scope = _scopes.CreateAsyncScope();
            var request = new WebhookSecretRequest { Receiver = Name, Context = context };
            secrets = await resolver(scope.ServiceProvider).ResolveAsync(request, guarded.Token).AsTask().WaitAsync(timeout);
        }
        catch (Exception exception)
        {
            Log.NotResolved(_logger, exception.GetType().Name);
            Log.Details(_logger, exception);
            reception.Defer();
            return null;
        }

        if (secrets is null)
        {
            Reject(reception, ReceptionStatus.NotFound, ReceptionReason.UnknownTenant, "No secret was found for the request.");
            return null;
        }

        reception.Tenant = secrets.Tenant;
        return new WebhookVerifier(options, secrets);
    }

    // The inbox that runs handlers here hops by itself, and waits no longer than it may. Another one may block before it first awaits, ignore its
    // token, or register on it what throws, and must not keep the answer waiting.
    private async Task<WebhookReceipt> HandOverAsync(ReceivedWebhook webhook, CancellationToken timeout)
    {
        if (_inbox is InlineInbox inline)
        {
            return await inline.AcceptAsync(webhook, timeout);
        }

        using var guarded = new GuardedToken(_logger, timeout);
        return await Task.Run(() => _inbox.AcceptAsync(webhook, guarded.Token), CancellationToken.None).WaitAsync(timeout);
    }

    private ReceivedWebhook CreateReceived(WebhookReception reception, byte[] body) => new()
    {
        Id = reception.Webhook!.Id,
        EventType = reception.Webhook.EventType,
        Body = body,
        ReceivedAt = _time.GetUtcNow(),
        Receiver = Name,
        Tenant = reception.Tenant,
        SecretLabel = reception.SecretLabel,
        TraceParent = Activity.Current?.Id,
        Webhook = reception.Webhook,
    };

    // What was handled has been logged with the names of its handlers.
    private void LogReceipt(WebhookEvent webhook, WebhookReceipt receipt)
    {
        if (receipt is WebhookReceipt.Duplicate)
        {
            Log.Duplicate(_logger, webhook.Id, WebhookTelemetry.TypeOf(webhook));
        }
        else if (receipt is WebhookReceipt.Stored)
        {
            Log.Stored(_logger, webhook.Id, WebhookTelemetry.TypeOf(webhook));
        }
    }

    // What is not signed is nobody's error, and must not fill the log.
    private void LogRejection(WebhookReception reception, string detail) =>
        Log.Rejected(_logger, reception.SecretLabel is null ? LogLevel.Debug : LogLevel.Warning, reception.Reason!, detail);
}
