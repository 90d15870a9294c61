using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Inspector;

/// <summary>Replaces the IDs in a body, and leaves all other bytes unchanged.</summary>
internal static class WebhookIds
{
    /// <summary>Replaces the ID of the webhook.</summary>
    public static bool TryRenew(ReadOnlySpan<byte> body, [NotNullWhen(true)] out byte[]? renewed) => TryRenew(body, isOfEvent: false, out renewed);

    /// <summary>Replaces the IDs of the webhook and its event, so that it is a delivery of another event.</summary>
    public static byte[] RenewAll(ReadOnlySpan<byte> body)
    {
        byte[] renewed = TryRenew(body, isOfEvent: false, out byte[]? webhook) ? webhook : body.ToArray();
        return TryRenew(renewed, isOfEvent: true, out byte[]? both) ? both : renewed;
    }

    private static bool TryRenew(ReadOnlySpan<byte> body, bool isOfEvent, [NotNullWhen(true)] out byte[]? renewed)
    {
        renewed = null;
        var reader = new Utf8JsonReader(body);
        bool isInside = !isOfEvent;

        try
        {
            while (reader.Read())
            {
                if (isOfEvent && reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName)
                {
                    isInside = reader.ValueTextEquals("event"u8);
                }
                else if (isInside && reader.CurrentDepth == (isOfEvent ? 2 : 1)
                    && reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8))
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
