using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Testing;

/// <summary>Provides the signed requests that Voucherify sends, for your <see cref="HttpClient"/> to send; and some that it does not.</summary>
/// <remarks>
/// <code>
/// VoucherPublished published = SampleEvents.Create&lt;VoucherPublished&gt;();
/// using HttpResponseMessage response = await client.SendAsync(WebhookRequests.Create(published, secret));
/// </code>
/// Each request for an event has ids of its own. To resend a webhook, create two requests for one body.
/// </remarks>
public static class WebhookRequests
{
    private const string Path = "/webhooks/voucherify";

    /// <summary>Creates a request that delivers the sample of an event.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <param name="secret">The webhook secret that the receiver accepts.</param>
    /// <param name="requestUri">The address of the receiver, or a relative one if the client has a base address.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// There is no sample of that event, or <paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.
    /// </exception>
    public static HttpRequestMessage Create(
        string eventType,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(SampleEvents.CreateBody(eventType), secret, requestUri);

    /// <summary>Creates a request that delivers an event, in the envelope of the event's sample.</summary>
    /// <param name="data">The event. <see cref="SampleEvents.Create{T}"/> creates it, <c>with</c> changes it.</param>
    /// <param name="secret">The webhook secret that the receiver accepts.</param>
    /// <param name="requestUri">The address of the receiver, or a relative one if the client has a base address.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not say which event it is, or <paramref name="secret"/> is
    /// <see langword="null"/>, empty or only whitespace.
    /// </exception>
    public static HttpRequestMessage Create(
        WebhookEventData data,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(SampleEvents.CreateBody(data), secret, requestUri);

    /// <summary>Creates a request that delivers a body as it is: one of <see cref="SampleEvents"/>, one that you captured, the raw payload of a distribution.</summary>
    /// <param name="body">The bytes to send.</param>
    /// <param name="secret">The webhook secret that the receiver accepts.</param>
    /// <param name="requestUri">The address of the receiver, or a relative one if the client has a base address.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.</exception>
    public static HttpRequestMessage Create(
        byte[] body,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path)
    {
        HttpRequestMessage request = Unsigned(body, requestUri);
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Compute(body, secret));
        return request;
    }

    /// <summary>Creates a request that is signed with another secret: <see cref="WebhookFailure.SignatureMismatch"/>.</summary>
    /// <param name="secret">The webhook secret that the receiver accepts.</param>
    /// <param name="requestUri">The address of the receiver, or a relative one if the client has a base address.</param>
    /// <returns>The request.</returns>
    public static HttpRequestMessage CreateWithWrongSignature(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(VoucherPublished.EventType, $"not {secret}", requestUri);

    /// <summary>Creates a request that is not signed: <see cref="WebhookFailure.SignatureMissing"/>.</summary>
    /// <param name="requestUri">The address of the receiver, or a relative one if the client has a base address.</param>
    /// <returns>The request.</returns>
    public static HttpRequestMessage CreateWithoutSignature(
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Unsigned(SampleEvents.CreateBody(VoucherPublished.EventType), requestUri);

    /// <summary>Creates a request whose body is cut short before it is signed: <see cref="WebhookFailure.MalformedJson"/>.</summary>
    /// <param name="secret">The webhook secret that the receiver accepts.</param>
    /// <param name="requestUri">The address of the receiver, or a relative one if the client has a base address.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.</exception>
    public static HttpRequestMessage CreateWithTruncatedBody(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Create(SampleEvents.CreateBody(VoucherPublished.EventType)[..^1], secret, requestUri);

    /// <summary>Creates a request that delivers an event that no version of this library knows: <see cref="UnknownEvent"/>, which is not an error.</summary>
    /// <param name="secret">The webhook secret that the receiver accepts.</param>
    /// <param name="requestUri">The address of the receiver, or a relative one if the client has a base address.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.</exception>
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
