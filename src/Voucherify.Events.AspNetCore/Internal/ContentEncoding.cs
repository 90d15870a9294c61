using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>Determines whether a body is encoded. Some senders and gateways send a header that does not name an encoding.</summary>
internal static class ContentEncoding
{
    private static readonly string[] s_none = ["", "identity"];

    public static bool IsEncoded(HttpRequest request) => request.Headers.ContentEncoding is { Count: > 0 } values && values
        .SelectMany(value => (value ?? "").Split(','))
        .Any(coding => !s_none.Contains(coding.Trim(), StringComparer.OrdinalIgnoreCase));
}
