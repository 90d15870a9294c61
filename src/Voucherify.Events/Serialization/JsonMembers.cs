using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Provides methods that handwritten converters of objects share.</summary>
internal static class JsonMembers
{
    public static long? ReadInteger(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null
        : WireNumber.TryRead(ref reader, out long value) ? value
        : throw new JsonException();

    /// <summary>Skips a member that no property maps, or throws if the options disallow such members.</summary>
    public static void Skip(ref Utf8JsonReader reader, string name, Type type, JsonSerializerOptions options)
    {
        if (options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
        {
            throw new JsonException($"The JSON property '{name}' could not be mapped to any .NET member contained in type '{type}'.");
        }

        reader.Skip();
    }
}
