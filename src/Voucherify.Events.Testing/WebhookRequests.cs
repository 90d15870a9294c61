using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Testing;

/// <summary>Provides signed requests as Voucherify sends them, and invalid requests, for your <see cref="HttpClient"/> to send.</summary>
/// <remarks>
/// <code>
/// VoucherPublished published = SampleEvents.Create&lt;VoucherPublished&gt;();
/// using HttpResponseMessage response = await client.SendAsync(WebhookRequests.Create(published, secret));
/// </code>
/// Each request for an event has new IDs. To deliver the same webhook twice, create two requests with the same body. This type is
/// thread-safe.
/// </remarks>
public static class WebhookRequests
{
    private const string Path = "/webhooks/voucherify";

    /// <summary>Creates a request that delivers the sample of an event.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <param name="secret">The webhook secret of the receiver.</param>
    /// <param name="requestUri">
    /// The address of the receiver. It can be relative if the client has a base address. The default is <c>/webhooks/voucherify</c>.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// There is no sample of the event, or <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static HttpRequestMessage Create(
        string eventType,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(SampleEvents.CreateBody(eventType), secret, requestUri);

    /// <summary>Creates a request that delivers an event, in the envelope of the sample of that event.</summary>
    /// <param name="data">
    /// The event. Create it with <see cref="SampleEvents.Create{T}"/>, and change it with a <c>with</c> expression.
    /// </param>
    /// <param name="secret">The webhook secret of the receiver.</param>
    /// <param name="requestUri">
    /// The address of the receiver. It can be relative if the client has a base address. The default is <c>/webhooks/voucherify</c>.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not contain its event type, or <paramref name="secret"/> is
    /// <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static HttpRequestMessage Create(
        WebhookEventData data,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(SampleEvents.CreateBody(data), secret, requestUri);

    /// <summary>
    /// Creates a request that delivers a body without changes, such as a body of <see cref="SampleEvents"/>, a captured body, or the raw
    /// payload of a distribution.
    /// </summary>
    /// <param name="body">The bytes to sign and send.</param>
    /// <param name="secret">The webhook secret of the receiver.</param>
    /// <param name="requestUri">
    /// The address of the receiver. It can be relative if the client has a base address. The default is <c>/webhooks/voucherify</c>.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static HttpRequestMessage Create(
        byte[] body,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path)
    {
        HttpRequestMessage request = Unsigned(body, requestUri);
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Compute(body, secret));
        return request;
    }

    /// <summary>
    /// Creates a request that is signed with another secret. The receiver reports <see cref="WebhookFailure.SignatureMismatch"/>.
    /// </summary>
    /// <param name="secret">The webhook secret of the receiver.</param>
    /// <param name="requestUri">
    /// The address of the receiver. It can be relative if the client has a base address. The default is <c>/webhooks/voucherify</c>.
    /// </param>
    /// <returns>The request.</returns>
    public static HttpRequestMessage CreateWithWrongSignature(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(VoucherPublished.EventType, $"not {secret}", requestUri);

    /// <summary>Creates a request without a signature. The receiver reports <see cref="WebhookFailure.SignatureMissing"/>.</summary>
    /// <param name="requestUri">
    /// The address of the receiver. It can be relative if the client has a base address. The default is <c>/webhooks/voucherify</c>.
    /// </param>
    /// <returns>The request.</returns>
    public static HttpRequestMessage CreateWithoutSignature(
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Unsigned(SampleEvents.CreateBody(VoucherPublished.EventType), requestUri);

    /// <summary>
    /// Creates a request whose body is truncated before it is signed. The receiver reports <see cref="WebhookFailure.MalformedJson"/>.
    /// </summary>
    /// <param name="secret">The webhook secret of the receiver.</param>
    /// <param name="requestUri">
    /// The address of the receiver. It can be relative if the client has a base address. The default is <c>/webhooks/voucherify</c>.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static HttpRequestMessage CreateWithTruncatedBody(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(SampleEvents.CreateBody(VoucherPublished.EventType)[..^1], secret, requestUri);

    /// <summary>
    /// Creates a request with an event that no version of this library knows. The receiver accepts it as an <see cref="UnknownEvent"/>.
    /// </summary>
    /// <param name="secret">The webhook secret of the receiver.</param>
    /// <param name="requestUri">
    /// The address of the receiver. It can be relative if the client has a base address. The default is <c>/webhooks/voucherify</c>.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static HttpRequestMessage CreateWithUnknownEvent(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path)
    {
        const string EventType = "voucher.vanished";

        JsonNode webhook = Samples.Read(VoucherPublished.EventType).Renewed();
        webhook["type"] = EventType;
        webhook["event"]!["type"] = EventType;
        return Create(Samples.Write(webhook), secret, requestUri);
    }

    private static HttpRequestMessage Unsigned(byte[] body, string requestUri)
    {
        ArgumentNullException.ThrowIfNull(body);

        return new HttpRequestMessage(HttpMethod.Post, requestUri)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json) } },
        };
    }
}
