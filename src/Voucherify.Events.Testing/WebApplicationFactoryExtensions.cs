using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing;

/// <summary>
/// Provides extension methods that deliver webhooks to an application under test. They require the package
/// <c>Microsoft.AspNetCore.Mvc.Testing</c>, which the test project references for its <see cref="WebApplicationFactory{TEntryPoint}"/>.
/// </summary>
/// <remarks>
/// <code>
/// DeliveryResult result = await factory.DeliverAsync(SampleEvents.Create&lt;VoucherPublished&gt;());
/// Assert.Equal(WebhookOutcome.Handled, result.Outcome);
/// </code>
/// </remarks>
public static class WebApplicationFactoryExtensions
{
    /// <summary>
    /// Delivers an event as Voucherify does: signs it, sends it to the endpoint, and waits until its handlers have completed, with or
    /// without an inbox.
    /// </summary>
    /// <typeparam name="TEntryPoint">A type in the entry point assembly of the application.</typeparam>
    /// <param name="factory">The factory of the application.</param>
    /// <param name="data">
    /// The event. Create it with <see cref="SampleEvents.Create{T}"/>, and change it with a <c>with</c> expression.
    /// </param>
    /// <param name="options">The options, or <see langword="null"/> for the endpoint and the secret of the unnamed receiver.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result of the delivery.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not contain its event type.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The application has no endpoint for the receiver, or several, or no secret is configured for it.
    /// </exception>
    public static Task<DeliveryResult> DeliverAsync<TEntryPoint>(
        this WebApplicationFactory<TEntryPoint> factory,
        WebhookEventData data,
        DeliveryOptions? options = null,
        CancellationToken cancellationToken = default)
        where TEntryPoint : class =>
        factory.DeliverAsync(SampleEvents.CreateBody(data), options, cancellationToken);

    /// <summary>
    /// Delivers a body without changes, such as a body of <see cref="SampleEvents"/>, a captured body, or the same body again for a
    /// duplicate.
    /// </summary>
    /// <inheritdoc cref="DeliverAsync{TEntryPoint}(WebApplicationFactory{TEntryPoint}, WebhookEventData, DeliveryOptions, CancellationToken)"/>
    /// <param name="factory">The factory of the application.</param>
    /// <param name="body">The bytes to sign and send.</param>
    /// <param name="options">The options, or <see langword="null"/> for the endpoint and the secret of the unnamed receiver.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static async Task<DeliveryResult> DeliverAsync<TEntryPoint>(
        this WebApplicationFactory<TEntryPoint> factory,
        byte[] body,
        DeliveryOptions? options = null,
        CancellationToken cancellationToken = default)
        where TEntryPoint : class
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(body);

        options ??= new DeliveryOptions();
        TestServer server = factory.Server;
        string path = options.Path ?? PathOf(factory.Services, options.Receiver);
        string signature = WebhookSignature.Compute(body, options.Secret ?? SecretOf(factory.Services, options.Receiver));

        using var handlers = new HandlerRecorder();
        HttpContext context = await server.SendAsync(Fill, cancellationToken);
        IWebhookFeature? reception = context.Features.Get<IWebhookFeature>();

        if (reception is { Outcome: WebhookOutcome.Stored, Webhook: { } stored } && factory.Services.GetService<IDurableWebhookInbox>() is { } inbox)
        {
            await inbox.WhenDoneAsync(stored.Id, options.Timeout, cancellationToken);
        }

        return new DeliveryResult
        {
            Status = (HttpStatusCode)context.Response.StatusCode,
            Outcome = reception?.Outcome ?? WebhookOutcome.Pending,
            Reason = reception?.Reason,
            Webhook = reception?.Webhook,
            Handlers = handlers.RunsOf(reception?.Webhook),
        };

        void Fill(HttpContext request)
        {
            request.Request.Method = HttpMethods.Post;
            request.Request.Path = path;
            request.Request.ContentType = "application/json";
            request.Request.ContentLength = body.Length;
            request.Request.Headers[WebhookSignature.HeaderName] = signature;
            request.Request.Body = new MemoryStream(body, writable: false);
        }
    }

    private static string PathOf(IServiceProvider services, string receiver)
    {
        string[] paths =
        [
            .. services.GetRequiredService<EndpointDataSource>().Endpoints
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<WebhookEndpointMetadata>() is { RunsHandlers: true } metadata && metadata.Receiver == receiver)
                .Select(endpoint => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}"),
        ];

        return paths is [var path] && !path.Contains('{', StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException(
                $"The application has {paths.Length} endpoint(s) that receive webhooks for {Describe(receiver)}" +
                $"{(paths.Length == 0 ? "" : $": {string.Join(", ", paths)}")}. Set the path in {nameof(DeliveryOptions)}.{nameof(DeliveryOptions.Path)}.");
    }

    private static string SecretOf(IServiceProvider services, string receiver) =>
        services.GetRequiredService<IOptionsMonitor<VoucherifyWebhooksOptions>>().Get(receiver).Secrets.Values.FirstOrDefault()
            ?? throw new InvalidOperationException(
                $"No secret is configured for {Describe(receiver)}. Set the secret in {nameof(DeliveryOptions)}.{nameof(DeliveryOptions.Secret)}.");

    private static string Describe(string receiver) => receiver.Length == 0 ? "the unnamed receiver" : $"the receiver '{receiver}'";
}
