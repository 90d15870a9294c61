using System.Reflection;
using System.Xml.Linq;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>A fraction of money must never be lost; points, counts and quantities are whole.</summary>
public sealed class MoneyTests
{
    private static readonly XDocument s_documentation = XDocument.Load(Path.ChangeExtension(typeof(WebhookEvent).Assembly.Location, ".xml"));

    private static readonly PropertyInfo[] s_numbers =
    [
        .. typeof(WebhookEvent).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Voucherify.Events.Models" || type.IsSubclassOf(typeof(WebhookEventData)))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(long?) || property.PropertyType == typeof(decimal?)),
    ];

    // Neither money nor countable.
    private static readonly string[] s_ratios = ["Discount.PercentOff", "LoyaltyTierMapping.Multiplier", "RewardCoin.ExchangeRatio"];

    [Fact]
    public void What_is_documented_in_minor_currency_units_is_a_decimal() =>
        s_numbers.Where(property => IsMoney(property) && property.PropertyType != typeof(decimal?)).Select(NameOf).Should().BeEmpty();

    // Voucherify describes the points of Loyalty v2 as numbers, which need not be whole.
    [Fact]
    public void Nothing_else_is_a_decimal_but_ratios_and_the_points_of_loyalty_v2() =>
        s_numbers.Where(property => !IsMoney(property) && property.PropertyType == typeof(decimal?)).Select(NameOf)
            .Where(name => !name.StartsWith("LoyaltyV2", StringComparison.Ordinal))
            .Should().BeEquivalentTo(s_ratios);

    [Theory]
    [InlineData("""{"redemption":{"amount":1050.5}}""")]
    [InlineData("""{"redemption":{"amount":"1050.5"}}""")]
    public void A_fraction_of_an_amount_is_kept(string data) =>
        Bodies.ReadData(data, RedemptionSucceeded.EventType).Should().BeOfType<RedemptionSucceeded>()
            .Which.Redemption!.Amount.Should().Be(1050.5m);

    [Fact]
    public void Amounts_of_one_voucher_compare_without_a_cast() =>
        (new Gift { Balance = 1050.5m }.Balance == new Balance { BalanceAfter = 1050.5m }.BalanceAfter).Should().BeTrue();

    private static bool IsMoney(PropertyInfo property) => s_documentation.Descendants("member")
        .Single(member => member.Attribute("name")!.Value == $"P:{property.DeclaringType!.FullName}.{property.Name}")
        .Value.Contains("minor currency unit", StringComparison.Ordinal);

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
