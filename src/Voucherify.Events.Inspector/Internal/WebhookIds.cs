using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Inspector;

/// <summary>Replaces the webhook ID in a body, and leaves all other bytes unchanged.</summary>
internal static class WebhookIds
{
    public static bool TryRenew(ReadOnlySpan<byte> body, [NotNullWhen(true)] out byte[]? renewed)
    {
        renewed = null;
        var reader = new Utf8JsonReader(body);

        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8))
                {
                    return reader.Read() && reader.TokenType is JsonTokenType.String && TryReplace(body, reader, out renewed);
                }
            }
        }
        catch (JsonException)
        {
            // A body that is not JSON has no ID.
        }

        return false;
    }

    private static bool TryReplace(ReadOnlySpan<byte> body, Utf8JsonReader id, out byte[] renewed)
    {
        // whs_...: the prefix is kept.
        string text = id.GetString()!;
        int kind = text.IndexOf('_', StringComparison.Ordinal);
        string prefix = kind is > 0 and < 16 && text.AsSpan(0, kind).IndexOfAnyExceptInRange('a', 'z') < 0 ? text[..kind] : "whs";
        int start = (int)id.TokenStartIndex;
        int end = (int)id.BytesConsumed;

        renewed = [.. body[..start], .. Encoding.ASCII.GetBytes($"\"{prefix}_{Guid.NewGuid():N}\""), .. body[end..]];
        return true;
    }
}
