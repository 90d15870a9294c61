using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads a list of texts, or an object without members as an empty list.</summary>
internal sealed class TextsOrObjectConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmptyObject.TrySkip(ref reader) ? null : JsonSerializer.Deserialize(ref reader, ListType(options));

    public static IReadOnlyList<string>? Read(ref JsonCursor cursor) => EmptyObject.TrySkip(ref cursor) ? null : cursor.ReadStrings();

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, ListType(options));

    private static JsonTypeInfo<IReadOnlyList<string>> ListType(JsonSerializerOptions options) =>
        (JsonTypeInfo<IReadOnlyList<string>>)options.GetTypeInfo(typeof(IReadOnlyList<string>));
}
