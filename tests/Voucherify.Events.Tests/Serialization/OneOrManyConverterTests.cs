using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class OneOrManyConverterTests
{
    [Theory]
    [InlineData("""{"buckets":{"id":"lopb_1","bucket":{"total_points":5}}}""")]
    [InlineData("""{"buckets":[{"id":"lopb_1","bucket":{"total_points":5}}]}""")]
    public void One_element_is_read_whether_or_not_it_is_in_a_list(string json) =>
        Read(json).Buckets.Should().Equal(new LoyaltyPointsBucket { Id = "lopb_1", Bucket = new LoyaltyPointsBucketBalance { TotalPoints = 5 } });

    [Fact]
    public void An_element_that_came_bare_has_no_neighbours()
    {
        Func<object> next = () => Read("""{"buckets":{"id":"lopb_1"}}""").Buckets[1];

        next.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Many_elements_are_read_in_their_order() =>
        Read("""{"buckets":[{"id":"lopb_2"},{"id":"lopb_1"}]}""").Buckets.Select(bucket => bucket.Id).Should().Equal("lopb_2", "lopb_1");

    [Theory]
    [InlineData("""{"buckets":null}""")]
    [InlineData("""{"buckets":[]}""")]
    [InlineData("{}")]
    public void Nothing_is_an_empty_list(string json) => Read(json).Buckets.Should().BeEmpty();

    [Theory]
    [InlineData("""{"buckets":{"id":"lopb_1"}}""")]
    [InlineData("""{"buckets":{}}""")]
    [InlineData("""{"buckets":[{"id":"lopb_1"}]}""")]
    [InlineData("""{"buckets":[{"id":"lopb_1"},{"id":"lopb_2"}]}""")]
    [InlineData("""{"buckets":[]}""")]
    [InlineData("""{"buckets":null}""")]
    public void It_is_written_in_the_form_in_which_it_came(string json) =>
        RoundTrip.Difference<VoucherLoyaltyCardPointsExpired>(json).Should().BeEmpty();

    [Fact]
    public void A_list_made_by_hand_is_written_as_a_list() =>
        JsonSerializer.Serialize(
            new VoucherLoyaltyCardPointsExpired { Buckets = [new LoyaltyPointsBucket { Id = "lopb_1" }] },
            WebhookJson.GetTypeInfo<VoucherLoyaltyCardPointsExpired>()).Should().Be("""{"buckets":[{"id":"lopb_1"}]}""");

    [Theory]
    [InlineData("""{"buckets":"lopb_1"}""")]
    [InlineData("""{"buckets":5}""")]
    [InlineData("""{"buckets":["lopb_1"]}""")]
    public void What_is_neither_one_nor_many_is_refused(string json)
    {
        Action read = () => Read(json);

        read.Should().Throw<JsonException>();
    }

    private static VoucherLoyaltyCardPointsExpired Read(string json) => RoundTrip.Read<VoucherLoyaltyCardPointsExpired>(json);
}
