using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads dates. For a time, it reads the date as written, in the offset of the time.</summary>
internal sealed class DateOnlyConverter : JsonConverter<DateOnly?>
{
    public override DateOnly? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateOnly.FromDateTime(WireTime.Read(ref reader).DateTime);

    public override void Write(Utf8JsonWriter writer, DateOnly? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.GetValueOrDefault().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
