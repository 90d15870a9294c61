using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Json;

/// <summary>What hand-written converters of objects share.</summary>
internal static class JsonMembers
{
    private static readonly Int64Converter s_integer = new();

    /// <summary>Whether a name is this one. A name that cannot be decoded (half of a surrogate pair) is none.</summary>
    public static bool Is(in Utf8JsonReader reader, ReadOnlySpan<char> name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public static long? ReadInteger(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : s_integer.Read(ref reader, typeof(long?), options);

    /// <summary>Passes over a member that no property maps, or refuses it if that is what the caller's options ask for.</summary>
    public static void Skip(ref Utf8JsonReader reader, string name, Type type, JsonSerializerOptions options)
    {
        if (options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
        {
            throw new JsonException($"The JSON property '{name}' could not be mapped to any .NET member contained in type '{type}'.");
        }

        reader.Skip();
    }
}
