using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class WireTimeTests
{
    private static readonly DateTimeOffset s_time = new(2024, 1, 18, 15, 19, 26, TimeSpan.Zero);

    [Theory]
    [InlineData("2024-01-18T15:19:26Z", 0)]
    [InlineData("2024-01-18T15:19:26.595Z", 5950000)]
    [InlineData("2024-01-18T15:19:26.595123Z", 5951230)]
    [InlineData("2024-01-18T15:19:26.5951234Z", 5951234)]
    [InlineData("2024-01-18T15:19:26.595000Z", 5950000)]
    [InlineData("2024-01-18T15:19:26.595", 5950000)]
    [InlineData("2024-01-18T17:19:26.595+02:00", 5950000)]
    [InlineData("2024-01-18T10:19:26.595-05:00", 5950000)]
    [InlineData("2024-01-18T15:19:26.595\\u005A", 5950000)]
    [InlineData("2024-01-18T15: 19: 26.595Z", 5950000)]
    [InlineData("2024-01-18T15: 19: 26.595", 5950000)]
    [InlineData("2024-01-18T17: 19: 26.595 +02: 00", 5950000)]
    public void A_time_is_read_with_its_fraction(string time, int ticks) =>
        ReadTime($"\"{time}\"").Should().Be(s_time.AddTicks(ticks));

    [Theory]
    [InlineData("2024-01-18T15:19:26.595")]
    [InlineData("2024-01-18T15:19:26.595Z")]
    [InlineData("2024-01-18T17:19:26.595+02:00")]
    [InlineData("2024-01-18T15: 19: 26.595 -05: 00")]
    [InlineData("2024-01-18")]
    public void A_time_is_utc_however_it_was_sent(string time) =>
        (ReadTime($"\"{time}\"")!.Value.Offset, ParseTime(time).Offset).Should().Be((TimeSpan.Zero, TimeSpan.Zero));

    [Theory]
    [InlineData("2024-01-18T17:19:26.595+02:00")]
    [InlineData("2024-01-18T10:19:26.595-05:00")]
    public void A_time_with_an_offset_is_converted(string time) =>
        ParseTime(time).Should().BeExactly(s_time.AddMilliseconds(595));

    [Fact]
    public void A_date_in_place_of_a_time_is_its_first_moment() =>
        ReadTime("\"2024-01-18\"").Should().Be(new DateTimeOffset(2024, 1, 18, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"\"")]
    [InlineData("\"2024-01-18 15:19:26\"")]
    [InlineData("\"2024-02-30\"")]
    [InlineData("\"2024-02-30T15: 19: 26Z\"")]
    [InlineData("\"2024-01-18T15:                                                      19: 26Z\"")]
    [InlineData("\"0000-00-00\"")]
    [InlineData("\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("\"\\ud8002024-01-18T15:19:26Z\"")]
    [InlineData("1705591166712")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void What_is_no_time_is_refused(string json)
    {
        Action read = () => ReadTime(json);

        read.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("2024-01-18")]
    [InlineData("2024-01-18T00:00:00Z")]
    [InlineData("2024-01-18T23:59:59.999Z")]
    [InlineData("2024-01-18T23:59:59")]
    [InlineData("2024-01-18T23:30:00-05:00")]
    [InlineData("2024-01-18T00:30:00+05:00")]
    public void A_time_in_place_of_a_date_is_the_date_as_written(string time) =>
        ReadDate($"\"{time}\"").Should().Be(new DateOnly(2024, 1, 18));

    [Theory]
    [InlineData("\"18.01.2024\"")]
    [InlineData("\"\"")]
    [InlineData("20240118")]
    [InlineData("{}")]
    public void What_is_no_date_is_refused(string json)
    {
        Action read = () => ReadDate(json);

        read.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("2024-01-18T15:19:26.595Z", "2024-01-18T15:19:26.595Z")]
    [InlineData("2024-01-18T15:19:26.590Z", "2024-01-18T15:19:26.590Z")]
    [InlineData("2024-01-18T15:19:26Z", "2024-01-18T15:19:26.000Z")]
    [InlineData("2024-01-18T15:19:26.595123Z", "2024-01-18T15:19:26.595123Z")]
    [InlineData("2024-01-18T17:19:26.595+02:00", "2024-01-18T15:19:26.595Z")]
    public void A_time_is_written_as_Voucherify_writes_it(string time, string written) =>
        JsonSerializer.Serialize(new Customer { UpdatedAt = ReadTime($"\"{time}\"") }, WebhookJson.GetTypeInfo<Customer>())
            .Should().Be($$"""{"updated_at":"{{written}}"}""");

    [Fact]
    public void A_time_of_your_own_is_written_in_utc() =>
        JsonSerializer.Serialize(new Customer { UpdatedAt = s_time.ToOffset(TimeSpan.FromHours(2)) }, WebhookJson.GetTypeInfo<Customer>())
            .Should().Be("""{"updated_at":"2024-01-18T15:19:26.000Z"}""");

    [Fact]
    public void A_date_is_written_as_a_date() =>
        JsonSerializer.Serialize(new Customer { Birthdate = new DateOnly(1990, 2, 3) }, WebhookJson.GetTypeInfo<Customer>())
            .Should().Be("""{"birthdate":"1990-02-03"}""");

    private static DateTimeOffset? ReadTime(string json) =>
        JsonSerializer.Deserialize($$"""{"updated_at":{{json}}}""", WebhookJson.GetTypeInfo<Customer>())!.UpdatedAt;

    private static DateTimeOffset ParseTime(string time) => Bodies.Read(Bodies.Of("{}").Replace("2024-01-18T15:19:26.712Z", time, StringComparison.Ordinal)).CreatedAt!.Value;

    private static DateOnly? ReadDate(string json) =>
        JsonSerializer.Deserialize($$"""{"birthdate":{{json}}}""", WebhookJson.GetTypeInfo<Customer>())!.Birthdate;
}
