using System.Reflection;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>What cannot be seen makes no difference.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void A_reference_that_was_sent_as_text_equals_one_that_was_not()
    {
        ObjectReference parsed = ReadLoyaltyTier("\"ltr_1\"");

        parsed.Should().Be(new ObjectReference { Id = "ltr_1" }).And.Be(ReadLoyaltyTier("""{"id":"ltr_1"}"""));
        parsed.GetHashCode().Should().Be(new ObjectReference { Id = "ltr_1" }.GetHashCode());
    }

    [Fact]
    public void No_record_has_state_that_is_neither_public_nor_left_out_of_equality() =>
        typeof(WebhookEvent).Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.DeclaringType!.GetProperties().All(property => $"<{property.Name}>k__BackingField" != field.Name) && !field.FieldType.Name.StartsWith("WireForm", StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Should().BeEmpty();

    private static ObjectReference ReadLoyaltyTier(string json) =>
        Bodies.ReadData("""{"earning_rule":{"loyalty_tier":$}}""".Replace("$", json, StringComparison.Ordinal), CampaignEarningRuleAssigned.EventType)
            .Should().BeOfType<CampaignEarningRuleAssigned>().Which.EarningRule!.LoyaltyTier!;
}
