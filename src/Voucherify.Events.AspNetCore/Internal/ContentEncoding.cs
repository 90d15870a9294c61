using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>Tells whether a body is encoded. Some senders and gateways name an encoding that is none.</summary>
internal static class ContentEncoding
{
    private static readonly string[] s_none = ["", "identity"];

    public static bool IsEncoded(HttpRequest request) => request.Headers.ContentEncoding
        .SelectMany(value => (value ?? "").Split(','))
        .Any(coding => !s_none.Contains(coding.Trim(), StringComparer.OrdinalIgnoreCase));
}
