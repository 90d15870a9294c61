using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Receives webhooks in any host: verifies the signature, reads the event, recognizes duplicates, and runs the handlers or stores the webhook,
/// with the limits, telemetry and health of the endpoint. Inject it; a named one with <c>[FromKeyedServices("name")]</c>.
/// </summary>
/// <remarks>
/// Thread-safe. ASP.NET Core applications call <c>MapVoucherifyWebhooks</c> instead, which also limits what is read from a connection.
/// <code>
/// WebhookReception reception = await receiver.ReceiveAsync(body, signature, cancellationToken: cancellationToken);
/// return new Response(reception.StatusCode);
/// </code>
/// </remarks>
public sealed class WebhookReceiver
{
    private static readonly WebhookParserOptions s_unmapped = new() { ReportUnmapped = true };

    private readonly ReceiverRegistration _registration;
    private readonly WebhookVerifier.Provider _verifiers;
    private readonly IServiceScopeFactory _scopes;
    private readonly IWebhookInbox _inbox;
    private readonly SignatureDiagnostics _diagnostics;
    private readonly WebhookTelemetry _telemetry;
    private readonly IWebhookObserver[] _observers;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationToken _stopping;

    internal WebhookReceiver(ReceiverRegistration registration, IServiceProvider services)
    {
        _registration = registration;
        _verifiers = new WebhookVerifier.Provider(services.GetRequiredService<IOptionsMonitor<VoucherifyWebhooksOptions>>(), registration.Name);
        _scopes = services.GetRequiredService<IServiceScopeFactory>();
        _inbox = services.GetRequiredService<IWebhookInbox>();
        _diagnostics = services.GetRequiredService<SignatureDiagnostics>();
        _telemetry = services.GetRequiredService<WebhookTelemetry>();
        _observers = [.. services.GetServices<IWebhookObserver>()];
        _time = services.GetRequiredService<TimeProvider>();
        _logger = services.GetRequiredService<ILogger<WebhookReceiver>>();

        // A host that is none, such as a function's own loop, does not say that it stops.
        _stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        Monitor = new DeliveryMonitor(_time);
    }

    /// <summary>Gets the name of the receiver; empty for the unnamed one.</summary>
    public string Name => _registration.Name;

    internal DeliveryMonitor Monitor { get; }

    /// <summary>Receives a webhook. No body and no signature makes this method throw.</summary>
    /// <param name="body">The body, as it arrived. It is copied before the method first awaits.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>; <see langword="null"/> if there was none.</param>
    /// <param name="context">What an <see cref="IWebhookSecretResolver"/> is given to tell whose webhook it is.</param>
    /// <param name="cancellationToken">
    /// A token that ends the waiting, like <see cref="VoucherifyWebhooksOptions.AcceptTimeout"/>: the webhook then is not accepted, and
    /// Voucherify should send it again.
    /// </param>
    /// <returns>What became of the webhook, and the status code to answer with.</returns>
    public async Task<WebhookReception> ReceiveAsync(
        ReadOnlyMemory<byte> body,
        string? signature,
        object? context = null,
        CancellationToken cancellationToken = default)
    {
        ReceptionClock clock = StartClock();
        var reception = new WebhookReception(Name);
        byte[] copy = body.ToArray();

        try
        {
            await RunAsync(reception, copy, signature, context, cancellationToken);
        }
        finally
        {
            Record(reception, clock);
        }

        Observe(reception, clock, context);
        return reception;
    }

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
        using var guarded = new GuardedToken(_logger, timeout);

        try
        {
            WebhookReceipt receipt = await HandOverAsync(CreateReceived(reception, body), guarded.Token).WaitAsync(timeout);
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

    internal WebhookDelivery DeliveryOf(WebhookReception reception) => new()
    {
        Receiver = reception.Receiver,
        Tenant = reception.Tenant,
        SecretLabel = reception.SecretLabel,
        ReceivedAt = _time.GetUtcNow(),
        IsTest = reception.Webhook is { } webhook && ReceivedWebhook.IsTestId(webhook.Id),
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

    private async Task RunAsync(
        WebhookReception reception,
        byte[] body,
        string? signature,
        object? context,
        CancellationToken cancellationToken)
    {
        if (Begin(reception) is not { } options)
        {
            return;
        }

        using CancellationTokenSource timeout = StartTimeout(options);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);

        if (await AdmitAsync(reception, options, signature, body.Length, context, ending.Token) is not { } verifier
            || !Verify(reception, verifier, body, signature))
        {
            return;
        }

        if (body.Length > options.MaxBodyLength)
        {
            Reject(reception, WebhookFailure.BodyTooLarge);
            return;
        }

        await AcceptAsync(reception, options, body, ending.Token);
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

    // What runs handlers here hops by itself. Another inbox may block before it first awaits, and must not keep the answer waiting.
    private Task<WebhookReceipt> HandOverAsync(ReceivedWebhook webhook, CancellationToken cancellationToken) => _inbox is InlineInbox
        ? _inbox.AcceptAsync(webhook, cancellationToken)
        : Task.Run(() => _inbox.AcceptAsync(webhook, cancellationToken), CancellationToken.None);

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
