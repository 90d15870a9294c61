using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Receives webhooks in any host. A receiver verifies the signature, parses the event, recognizes duplicates, and runs the handlers or
/// stores the webhook, with the same limits, telemetry and health check as the ASP.NET Core endpoint.
/// </summary>
/// <remarks>
/// <para>This type is thread-safe. Inject the unnamed receiver directly, and a named one with <c>[FromKeyedServices("name")]</c>.</para>
/// <para>
/// In ASP.NET Core, use <c>MapVoucherifyWebhooks</c> instead, which also limits how much is read from a connection.
/// </para>
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

        // Outside of a generic host, such as in the custom loop of a function, there is no notification of shutdown.
        _stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        Monitor = new DeliveryMonitor(_time);
    }

    /// <summary>Gets the name of the receiver, or an empty string for the unnamed receiver.</summary>
    public string Name => _registration.Name;

    internal DeliveryMonitor Monitor { get; }

    /// <summary>Receives a webhook. No body or signature makes this method throw.</summary>
    /// <param name="body">The body as it was received. The method copies it before the first await.</param>
    /// <param name="signature">
    /// The value of the header <see cref="WebhookSignature.HeaderName"/>, or <see langword="null"/> if the header is missing.
    /// </param>
    /// <param name="context">
    /// An object that is passed to the <see cref="IWebhookSecretResolver"/> to identify the tenant, or <see langword="null"/>.
    /// </param>
    /// <param name="cancellationToken">
    /// A token that stops the wait, like <see cref="VoucherifyWebhooksOptions.AcceptTimeout"/>: the webhook is not accepted, and the status
    /// code makes Voucherify retry it.
    /// </param>
    /// <returns>The outcome of the webhook, and the status code of the response.</returns>
    public async Task<WebhookReception> ReceiveAsync(
        ReadOnlyMemory<byte> body,
        string? signature,
        object? context = null,
        CancellationToken cancellationToken = default)
    {
        WebhookReception reception = Start();
        byte[] copy = body.ToArray();

        try
        {
            await RunAsync(reception, copy, signature, context, cancellationToken);
        }
        finally
        {
            Record(reception);
        }

        Observe(reception, context);
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
