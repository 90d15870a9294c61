using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>The mutations reach what they are meant to reach; else every test with them would pass by doing nothing.</summary>
public sealed class MutationTests
{
    private static readonly byte[] s_body = Bodies.Utf8(Bodies.Of(
        """
        {
            "voucher": { "id": "v_1", "type": "GIFT_VOUCHER", "gift": { "amount": 100 }, "metadata": { "b": { "d": 1 }, "a": 2 } },
            "customer": { "loyalty": { "campaigns": { "Club": { "points": 7 } } } }
        }
        """));

    [Fact]
    public void Every_member_is_made_null() =>
        Mutation.NullEach(s_body, typeof(VoucherPublished)).Select(mutation => mutation.Path)
            .Should().HaveCount(MembersOf(s_body)).And.OnlyHaveUniqueItems().And.Contain("$.data.voucher.metadata.b.d");

    [Fact]
    public void Every_member_is_dropped() =>
        Mutation.DropEach(s_body, typeof(VoucherPublished)).Select(mutation => MembersOf(mutation.Body))
            .Should().HaveCount(MembersOf(s_body)).And.OnlyContain(count => count < MembersOf(s_body));

    [Fact]
    public void Every_object_but_a_dictionary_is_extended() =>
        Mutation.ExtendEach(s_body, typeof(VoucherPublished), "0").Select(mutation => mutation.Path).Should().Equal(
            "$.something_new",
            "$.data.something_new",
            "$.data.voucher.something_new",
            "$.data.voucher.gift.something_new",
            "$.data.customer.something_new",
            "$.data.customer.loyalty.something_new",
            "$.data.customer.loyalty.campaigns.Club.something_new",
            "$.source.something_new",
            "$.event.something_new");

    [Fact]
    public void Objects_are_reordered_and_dictionaries_left_alone() =>
        DataOf(Mutation.Reorder(s_body, typeof(VoucherPublished), Enumerable.Reverse, dictionariesToo: false)).Should().Be(
            """{"customer":{"loyalty":{"campaigns":{"Club":{"points":7}}}},"voucher":{"metadata":{"b":{"d":1},"a":2},"gift":{"amount":100},"type":"GIFT_VOUCHER","id":"v_1"}}""");

    [Fact]
    public void Dictionaries_are_reordered_too_if_asked() =>
        DataOf(Mutation.Reorder(s_body, typeof(VoucherPublished), Enumerable.Reverse, dictionariesToo: true)).Should().Be(
            """{"customer":{"loyalty":{"campaigns":{"Club":{"points":7}}}},"voucher":{"metadata":{"a":2,"b":{"d":1}},"gift":{"amount":100},"type":"GIFT_VOUCHER","id":"v_1"}}""");

    private static string DataOf(byte[] body) => JsonSerializer.Deserialize<JsonElement>(body).GetProperty("data").GetRawText();

    private static int MembersOf(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        int count = 0;

        while (reader.Read())
        {
            count += reader.TokenType == JsonTokenType.PropertyName ? 1 : 0;
        }

        return count;
    }
}
