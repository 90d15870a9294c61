using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// Reads times with any offset, and writes them as Voucherify does: in UTC, with three fractional digits, or more if necessary.
/// </summary>
internal sealed class DateTimeOffsetConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WireTime.Read(ref reader).ToUniversalTime();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value.GetValueOrDefault()));

    public static string Format(DateTimeOffset time)
    {
        string fraction = time.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "fff" : "FFFFFFF";

        return time.UtcDateTime.ToString($"yyyy-MM-dd'T'HH:mm:ss.{fraction}'Z'", CultureInfo.InvariantCulture);
    }
}
