using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class ObjectOrTextConverterTests
{
    [Theory]
    [InlineData("""{"loyalty_tier":"ltr_1"}""")]
    [InlineData("""{"loyalty_tier":{"id":"ltr_1"}}""")]
    public void A_loyalty_tier_is_read_from_its_id_or_an_object(string json) =>
        RoundTrip.Read<EarningRule>(json).LoyaltyTier!.Id.Should().Be("ltr_1");

    [Theory]
    [InlineData("""{"loyalty_tier":"ltr_1"}""")]
    [InlineData("""{"loyalty_tier":""}""")]
    [InlineData("""{"loyalty_tier":{"id":"ltr_1"}}""")]
    [InlineData("""{"loyalty_tier":{"id":"ltr_1","name":"Gold"}}""")]
    [InlineData("""{"loyalty_tier":{}}""")]
    [InlineData("""{"loyalty_tier":null}""")]
    public void A_loyalty_tier_is_written_in_the_form_in_which_it_came(string json) =>
        RoundTrip.Difference<EarningRule>(json).Should().BeEmpty();

    [Theory]
    [InlineData("""{"loyalty_tier":1}""")]
    [InlineData("""{"loyalty_tier":[]}""")]
    public void A_loyalty_tier_that_is_neither_is_refused(string json)
    {
        Action read = () => RoundTrip.Read<EarningRule>(json);

        read.Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("""{"campaigns":["camp_1","camp_2"]}""")]
    [InlineData("""{"campaigns":[{"campaign_id":"camp_1"},{"campaign_id":"camp_2"}]}""")]
    [InlineData("""{"campaigns":["camp_1",{"campaign_id":"camp_2","referrer_id":"cust_1"}]}""")]
    public void Referrals_are_read_from_texts_or_objects(string json) =>
        RoundTrip.Read<CustomerReferrals>(json).Campaigns.Select(referral => referral.CampaignId).Should().Equal("camp_1", "camp_2");

    [Theory]
    [InlineData("""{"total":2,"campaigns":["camp_1","camp_2"]}""")]
    [InlineData("""{"total":2,"campaigns":[{"campaign_id":"camp_1"},{"campaign_id":"camp_2"}]}""")]
    [InlineData("""{"campaigns":["camp_1",{"campaign_id":"camp_2","referrer_id":"cust_1","date":"2024-01-18T15:19:26.595Z"}]}""")]
    [InlineData("""{"campaigns":[]}""")]
    [InlineData("""{"campaigns":null}""")]
    public void Referrals_are_written_in_the_form_in_which_they_came(string json) =>
        RoundTrip.Difference<CustomerReferrals>(json).Should().BeEmpty();

    [Theory]
    [InlineData("""{"campaigns":"camp_1"}""")]
    [InlineData("""{"campaigns":[1]}""")]
    [InlineData("""{"campaigns":{}}""")]
    public void Referrals_that_are_neither_are_refused(string json)
    {
        Action read = () => RoundTrip.Read<CustomerReferrals>(json);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void An_object_made_by_hand_is_written_as_an_object() =>
        JsonSerializer.Serialize(new EarningRule { LoyaltyTier = new ObjectReference { Id = "ltr_1" } }, WebhookJson.GetTypeInfo<EarningRule>())
            .Should().Be("""{"loyalty_tier":{"id":"ltr_1"}}""");

    [Fact]
    public void An_object_sent_as_text_and_then_completed_is_written_as_an_object()
    {
        ObjectReference tier = RoundTrip.Read<EarningRule>("""{"loyalty_tier":"ltr_1"}""").LoyaltyTier!;

        JsonSerializer.SerializeToElement(new EarningRule { LoyaltyTier = tier with { Name = "Gold" } }, WebhookJson.GetTypeInfo<EarningRule>())
            .GetProperty("loyalty_tier").ValueKind.Should().Be(JsonValueKind.Object);
    }
}
