using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// Skips an object without members, which Voucherify's description of Loyalty v2 allows instead of other values, and which can only mean
/// that there is no value.
/// </summary>
internal static class EmptyObject
{
    /// <summary>Skips an object without members. Does not move on any other value.</summary>
    public static bool TrySkip(ref JsonCursor cursor) => cursor.TrySkipEmptyObject();

    /// <summary>Skips an object without members. Does not move on any other value.</summary>
    public static bool TrySkip(ref Utf8JsonReader reader) => IsNext(reader) && reader.Read();

    private static bool IsNext(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
}
