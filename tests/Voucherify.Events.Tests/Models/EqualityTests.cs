using System.Reflection;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

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
            .Where(field => !field.FieldType.Name.StartsWith("WireForm", StringComparison.Ordinal) && !field.DeclaringType!.GetProperties().Any(property => Holds(field, property)))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Should().BeEmpty();

    // A property of its own, or one that is read when it is asked for and compares as its value does.
    private static bool Holds(FieldInfo field, PropertyInfo property) =>
        field.Name == $"<{property.Name}>k__BackingField"
        || (field.FieldType == typeof(LazyElement) && string.Equals(field.Name, $"_{property.Name}", StringComparison.OrdinalIgnoreCase));

    private static ObjectReference ReadLoyaltyTier(string json) =>
        Bodies.ReadData("""{"earning_rule":{"loyalty_tier":$}}""".Replace("$", json, StringComparison.Ordinal), CampaignEarningRuleAssigned.EventType)
            .Should().BeOfType<CampaignEarningRuleAssigned>().Which.EarningRule!.LoyaltyTier!;
}
