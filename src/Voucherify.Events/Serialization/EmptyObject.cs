using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// An object without members, which Voucherify's description of Loyalty v2 allows in place of other values, where it can only mean that
/// there is none.
/// </summary>
internal static class EmptyObject
{
    /// <summary>Passes over an object without members; anything else stays where it is.</summary>
    public static bool TrySkip(ref JsonCursor cursor) => cursor.TrySkipEmptyObject();

    /// <summary>Passes over an object without members; anything else stays where it is.</summary>
    public static bool TrySkip(ref Utf8JsonReader reader) => IsNext(reader) && reader.Read();

    private static bool IsNext(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
}
