using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <content>
/// The steps of a reception, for hosts that read the body in between: begin, admit, verify, accept, record, observe. Each step writes the
/// response into the reception.
/// </content>
public sealed partial class WebhookReceiver
{
    private static readonly WebhookParserOptions s_unmapped = new() { ReportUnmapped = true };

    internal WebhookReception Start() => new(Name, _time);

    /// <summary>Gets the options for the whole request, or <see langword="null"/> if webhooks cannot be received at the moment.</summary>
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

    /// <summary>Starts the timeout, which covers the time from the start of the request to the response.</summary>
    internal CancellationTokenSource StartTimeout(VoucherifyWebhooksOptions options) => new(options.AcceptTimeout, _time);

    /// <summary>
    /// Gets the verifier for a request before the body is read, or <see langword="null"/> if the request is rejected without reading the
    /// body.
    /// </summary>
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

        // A request without a well-formed signature gets no memory for its body. In Development, the body helps to diagnose a malformed
        // signature.
        if (failure is not WebhookFailure.None && !(failure is WebhookFailure.SignatureMalformed && _diagnostics.Wants(length)))
        {
            Reject(reception, failure);
            return null;
        }

        return _registration.Resolver is null
            ? _verifiers.Of(options)
            : await ResolveAsync(reception, options, _registration.Resolver, context, timeout);
    }

    /// <summary>Verifies the signature of the body, and rejects the request if the signature does not match.</summary>
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

    /// <summary>Parses a verified body and hands the webhook to the inbox.</summary>
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
            // A timeout needs no stack trace, and the exceptions of handlers have already been logged with the names of the handlers.
            Log.NotAccepted(
                _logger,
                timeout.IsCancellationRequested || exception is WebhookHandlerException ? null : exception,
                webhook.Id,
                WebhookTelemetry.TypeOf(webhook));
            reception.Defer();
        }
    }

    /// <summary>Parses a verified body, and rejects the request if the body is not a webhook.</summary>
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

    /// <summary>
    /// Creates the delivery for an endpoint of the application. A body that is not a webhook is not a test send, and it is not an error
    /// here.
    /// </summary>
    internal static WebhookDelivery DeliveryOf(WebhookReception reception, byte[] body) => new()
    {
        Receiver = reception.Receiver,
        Tenant = reception.Tenant,
        SecretLabel = reception.SecretLabel,
        ReceivedAt = reception.Clock.StartedAt,
        IsTest = WebhookParser.TryParseUnverified(body, out WebhookEvent? webhook, out _) && ReceivedWebhook.IsTestId(webhook.Id),
    };

    /// <summary>Rejects a request because of its signature or its body.</summary>
    internal void Reject(WebhookReception reception, WebhookFailure failure)
    {
        reception.Reject(failure);
        LogRejection(reception, failure.GetMessage() + (failure is WebhookFailure.NotAnEnvelope
            ? " To receive such bodies, map your own endpoint and call RequireVoucherifySignature()."
            : null));
    }

    /// <summary>Rejects a request for another reason.</summary>
    internal void Reject(WebhookReception reception, int status, string reason, string detail)
    {
        reception.Reject(status, reason);
        LogRejection(reception, detail);
    }

    internal void Record(WebhookReception reception)
    {
        _telemetry.Record(reception, reception.Clock.Elapsed);
        Monitor.Record(reception);
    }

    internal void Observe(WebhookReception reception, object? context)
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
            ReceivedAt = reception.Clock.StartedAt,
            Duration = reception.Clock.Elapsed,
            Context = context,
        };

        foreach (IWebhookObserver observer in _observers)
        {
            observer.OnAnswered(observation);
        }
    }

    /// <summary>Determines whether the configuration is valid, for the health check.</summary>
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

    // The inline inbox switches to the thread pool by itself and observes the timeout. Another inbox can block before its first await, ignore its
    // token, or register a callback on it that throws, and must not delay the response.
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
        ReceivedAt = reception.Clock.StartedAt,
        Receiver = Name,
        Tenant = reception.Tenant,
        SecretLabel = reception.SecretLabel,
        TraceParent = Activity.Current?.Id,
        Webhook = reception.Webhook,
    };

    // A handled webhook has already been logged with the names of its handlers.
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

    // Unsigned requests are not errors of the application or of Voucherify, and must not flood the log.
    private void LogRejection(WebhookReception reception, string detail) =>
        Log.Rejected(_logger, reception.SecretLabel is null ? LogLevel.Debug : LogLevel.Warning, reception.Reason!, detail);
}
