using System.Net.Http.Headers;
using System.Text;
using Voucherify.Events.Testing;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>What Voucherify puts on the wire.</summary>
internal static class Wire
{
    /// <summary>An id that no other webhook has.</summary>
    public static string NewId() => $"whs_{Guid.NewGuid():N}";

    /// <summary>The body of a webhook, as compact as Voucherify sends it.</summary>
    public static byte[] Body(
        string eventType = VoucherPublished.EventType,
        string data = """{"voucher":{"code":"L0y4L"}}""",
        string? id = null) => Utf8(
            $$$"""{"id":"{{{id ?? NewId()}}}","type":"{{{eventType}}}","data":{{{data}}},"event":""" +
            $$$"""{"id":"ev_1","type":"{{{eventType}}}","created_at":"2024-01-18T15:19:30.000Z"}}""");

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A request that carries a body, and a signature unless that is null.</summary>
    public static HttpRequestMessage Request(byte[] body, string? signature, string path = Receiver.Path)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };

        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(WebhookSignature.HeaderName, signature);
        }

        return request;
    }

    /// <summary>A request that is signed with a secret.</summary>
    public static HttpRequestMessage Signed(byte[] body, string secret = Receiver.Secret, string path = Receiver.Path) =>
        WebhookRequests.Create(body, secret, path);

    public static HttpRequestMessage WithContentType(this HttpRequestMessage request, string? contentType)
    {
        request.Content!.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return request;
    }
}
