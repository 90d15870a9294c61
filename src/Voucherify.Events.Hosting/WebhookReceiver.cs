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
public sealed partial class WebhookReceiver
{
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
}
