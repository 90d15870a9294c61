using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class Int64ConverterTests
{
    [Theory]
    [InlineData("10", 10)]
    [InlineData("10.0", 10)]
    [InlineData("10.000", 10)]
    [InlineData("1e1", 10)]
    [InlineData("1E+1", 10)]
    [InlineData("100e-1", 10)]
    [InlineData("1.5e1", 15)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-10", -10)]
    [InlineData("-10.0", -10)]
    [InlineData("\"10\"", 10)]
    [InlineData("\"10.0\"", 10)]
    [InlineData("\"-10\"", -10)]
    [InlineData("\"1e1\"", 10)]
    [InlineData("\"1\\u0030\"", 10)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("\"9223372036854775807\"", long.MaxValue)]
    public void A_whole_number_is_read_however_it_is_written(string json, long number) =>
        Read(json).Quantity.Should().Be(number);

    [Theory]
    [InlineData("10.5")]
    [InlineData("1e-1")]
    [InlineData("\"10.5\"")]
    [InlineData("\"x\"")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"0x0A\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e400")]
    [InlineData("\"9223372036854775808\"")]
    [InlineData("\"1e400\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[10]")]
    public void What_is_no_whole_number_is_refused(string json)
    {
        Action read = () => Read(json);

        read.Should().Throw<JsonException>().Which.Path.Should().Be("$.quantity");
    }

    [Fact]
    public void Null_is_null() => Read("null").Quantity.Should().BeNull();

    [Theory]
    [InlineData("10.0")]
    [InlineData("\"10\"")]
    public void A_whole_number_is_written_as_one(string json) =>
        JsonSerializer.Serialize(Read(json), WebhookJson.GetTypeInfo<RedemptionLimit>()).Should().Be("""{"quantity":10}""");

    private static RedemptionLimit Read(string json) =>
        JsonSerializer.Deserialize($$"""{"quantity":{{json}}}""", WebhookJson.GetTypeInfo<RedemptionLimit>())!;
}
