using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads an integer, or an object without members as <see langword="null"/>.</summary>
internal sealed class IntegerOrObjectConverter : JsonConverter<long?>
{
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmptyObject.TrySkip(ref reader) ? null : JsonMembers.ReadInteger(ref reader);

    public static long? Read(ref JsonCursor cursor) => EmptyObject.TrySkip(ref cursor) ? null : cursor.ReadInt64();

    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.GetValueOrDefault());
}
