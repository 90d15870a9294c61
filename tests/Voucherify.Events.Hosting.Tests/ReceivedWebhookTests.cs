namespace Voucherify.Events.Hosting.Tests;

public sealed class ReceivedWebhookTests
{
    [Fact]
    public void The_key_of_the_only_receiver_is_the_id() => Received("whs_1").DeduplicationKey.Should().Be("whs_1");

    [Fact]
    public void Two_copies_have_one_key() => Received("whs_1", "outlet").DeduplicationKey.Should().Be(Received("whs_1", "outlet").DeduplicationKey);

    [Theory]
    [InlineData("whs_1", "outlet", null)]
    [InlineData("whs_1", "", "outlet")]
    [InlineData("whs_1", "outlet", "")]
    [InlineData("whs_1", "out", "let")]
    [InlineData("WHS_1", "", null)]
    [InlineData("outlet//whs_1", "", null)]
    public void Another_receiver_or_tenant_or_id_has_another_key(string id, string receiver, string? tenant)
    {
        string[] others = [Received("whs_1").DeduplicationKey, Received("whs_1", "outlet", "x").DeduplicationKey];

        others.Should().NotContain(Received(id, receiver, tenant).DeduplicationKey);
    }

    [Fact]
    public void An_id_that_looks_like_a_key_of_another_receiver_has_a_key_of_its_own() =>
        Received(Received("whs_1", "outlet").DeduplicationKey).DeduplicationKey
            .Should().NotBe(Received("whs_1", "outlet").DeduplicationKey);

    [Theory]
    [InlineData('a', 2_000_000)]
    [InlineData('\0', 3)]
    [InlineData('\ud800', 3)]
    [InlineData(' ', 3)]
    [InlineData('é', 100)]
    public void A_key_is_short_and_plain_whatever_the_id_is(char character, int count) =>
        Received(new string(character, count)).DeduplicationKey.Should().MatchRegex("^[A-Za-z0-9_./:-]{1,200}$");

    [Fact]
    public void Long_ids_that_differ_in_one_character_have_different_keys() =>
        Received(new string('a', 5_000) + "b").DeduplicationKey.Should().NotBe(Received(new string('a', 5_000) + "c").DeduplicationKey);

    [Fact]
    public void No_test_send_has_the_key_of_another()
    {
        ReceivedWebhook test = Received("whs_000000000000000000");

        test.DeduplicationKey.Should().NotBe(Received("whs_000000000000000000").DeduplicationKey).And.Be(test.DeduplicationKey);
    }

    [Fact]
    public void A_key_that_was_stored_is_the_key() =>
        new ReceivedWebhook
        {
            Id = "whs_000000000000000000",
            EventType = "voucher.published",
            Body = default,
            ReceivedAt = default,
            DeduplicationKey = "as stored",
        }.DeduplicationKey.Should().Be("as stored");

    private static ReceivedWebhook Received(string id, string receiver = "", string? tenant = null) => new()
    {
        Id = id,
        EventType = "voucher.published",
        Body = default,
        ReceivedAt = default,
        Receiver = receiver,
        Tenant = tenant,
    };
}
