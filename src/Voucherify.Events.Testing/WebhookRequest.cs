using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Testing;

/// <summary>The requests that Voucherify sends, signed, for an <see cref="HttpClient"/> of yours to send; and some that it does not.</summary>
/// <remarks>
/// <code>
/// VoucherPublished published = SampleEvents.Create&lt;VoucherPublished&gt;();
/// using HttpResponseMessage response = await client.SendAsync(WebhookRequest.For(published, secret));
/// </code>
/// Each request for an event type or data carries ids of its own. To deliver one webhook twice, make two requests for one body.
/// </remarks>
public static class WebhookRequest
{
    private const string Path = "/webhooks/voucherify";

    /// <summary>Delivers the sample of an event.</summary>
    /// <param name="eventType">The wire name of the event, such as <c>voucher.published</c>.</param>
    /// <param name="secret">The webhook secret that the receiver trusts.</param>
    /// <param name="requestUri">The address of the receiver, or the rest of it where the client has a base address.</param>
    /// <exception cref="ArgumentException">There is no sample of that event, or <paramref name="secret"/> is null or empty.</exception>
    public static HttpRequestMessage For(
        string eventType,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        For(Samples.Read(eventType).Renewed(), secret, requestUri);

    /// <summary>Delivers some data, in the envelope of the event's sample.</summary>
    /// <param name="data">What happened. <see cref="SampleEvents.Create{T}"/> makes it, <c>with</c> changes it.</param>
    /// <param name="secret">The webhook secret that the receiver trusts.</param>
    /// <param name="requestUri">The address of the receiver, or the rest of it where the client has a base address.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="data"/> is an <see cref="UnknownEvent"/>, which does not say which event it is, or <paramref name="secret"/> is
    /// null or empty.
    /// </exception>
    public static HttpRequestMessage For(
        WebhookEventData data,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        For(Samples.Around(data).Renewed(), secret, requestUri);

    /// <summary>Delivers a body as it is: one of <see cref="SampleEvents"/>, one that you captured, the raw payload of a distribution.</summary>
    /// <param name="body">The bytes to send.</param>
    /// <param name="secret">The webhook secret that the receiver trusts.</param>
    /// <param name="requestUri">The address of the receiver, or the rest of it where the client has a base address.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is null or empty.</exception>
    public static HttpRequestMessage For(
        byte[] body,
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path)
    {
        HttpRequestMessage request = Unsigned(body, requestUri);
        request.Headers.Add(WebhookSignature.HeaderName, WebhookSignature.Compute(body, secret));
        return request;
    }

    /// <summary>A webhook that is signed with another secret: <see cref="WebhookFailure.SignatureMismatch"/>.</summary>
    /// <param name="secret">The webhook secret that the receiver trusts.</param>
    /// <param name="requestUri">The address of the receiver, or the rest of it where the client has a base address.</param>
    public static HttpRequestMessage WithWrongSignature(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        For(VoucherPublished.EventType, $"not {secret}", requestUri);

    /// <summary>A webhook that nobody signed: <see cref="WebhookFailure.SignatureMissing"/>.</summary>
    /// <param name="requestUri">The address of the receiver, or the rest of it where the client has a base address.</param>
    public static HttpRequestMessage WithoutSignature(
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        Unsigned(SampleEvents.Body(VoucherPublished.EventType), requestUri);

    /// <summary>A webhook that breaks off, and whose signature holds for what there is: <see cref="WebhookFailure.MalformedJson"/>.</summary>
    /// <param name="secret">The webhook secret that the receiver trusts.</param>
    /// <param name="requestUri">The address of the receiver, or the rest of it where the client has a base address.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is null or empty.</exception>
    public static HttpRequestMessage WithTruncatedBody(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path) =>
        For(SampleEvents.Body(VoucherPublished.EventType)[..^1], secret, requestUri);

    /// <summary>A webhook of an event that no version of this library knows: <see cref="Voucherify.Events.UnknownEvent"/>, and no error.</summary>
    /// <param name="secret">The webhook secret that the receiver trusts.</param>
    /// <param name="requestUri">The address of the receiver, or the rest of it where the client has a base address.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is null or empty.</exception>
    public static HttpRequestMessage WithUnknownEvent(
        string secret,
        [StringSyntax(StringSyntaxAttribute.Uri)] string requestUri = Path)
    {
        const string EventType = "voucher.vanished";

        JsonNode webhook = Samples.Read(VoucherPublished.EventType).Renewed();
        webhook["type"] = EventType;
        webhook["event"]!["type"] = EventType;
        return For(webhook, secret, requestUri);
    }

    private static HttpRequestMessage For(JsonNode webhook, string secret, string requestUri) =>
        For(Samples.Write(webhook), secret, requestUri);

    private static HttpRequestMessage Unsigned(byte[] body, string requestUri)
    {
        ArgumentNullException.ThrowIfNull(body);

        return new HttpRequestMessage(HttpMethod.Post, requestUri)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json) } },
        };
    }
}
