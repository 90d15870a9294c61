using System.Text;

namespace Voucherify.Events.Inspector;

/// <summary>Creates a shell command that sends a delivery again, with its original signature.</summary>
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

    // Between single quotes, a shell interprets only the quote itself.
    private static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
