using System.Text;

namespace Voucherify.Events.Inspector;

/// <summary>A line for a shell that sends a delivery once more, with the signature that it came with.</summary>
internal static class CurlLine
{
    public static string Of(Delivery delivery)
    {
        CapturedRequest request = delivery.Request!;
        var line = new StringBuilder("curl -i ").Append(Quote($"{request.Scheme}://{request.Host}{request.Address}"));
        line.Append(" -H 'Content-Type: application/json'");

        if (delivery.Signature is { } signature)
        {
            line.Append(" -H ").Append(Quote($"{WebhookSignature.HeaderName}: {signature}"));
        }

        return line.Append(" --data-binary ").Append(Quote(Encoding.UTF8.GetString(delivery.Body.Span))).ToString();
    }

    // Between single quotes a shell reads everything as it is, but for the quote.
    private static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
