using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class Int32ListConverterTests
{
    [Theory]
    [InlineData("[1,0,5]")]
    [InlineData("[1.0,\"0\",5e0]")]
    public void Numbers_are_read_in_their_order(string json) =>
        Read(json).ValidityDayOfWeek.Should().Equal(1, 0, 5);

    [Theory]
    [InlineData("[1.5]")]
    [InlineData("[\"x\"]")]
    [InlineData("[2147483648]")]
    [InlineData("[-2147483649]")]
    [InlineData("[[1]]")]
    [InlineData("1")]
    [InlineData("{}")]
    public void What_is_no_list_of_numbers_is_refused(string json)
    {
        Action read = () => Read(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Numbers_are_written() =>
        JsonSerializer.Serialize(Read("[1,0,5]"), WebhookJson.GetTypeInfo<Voucher>()).Should().Be("""{"validity_day_of_week":[1,0,5]}""");

    private static Voucher Read(string json) =>
        JsonSerializer.Deserialize($$"""{"validity_day_of_week":{{json}}}""", WebhookJson.GetTypeInfo<Voucher>())!;
}
