namespace Voucherify.Events.Tests;

/// <summary>The name that a record has by its wire name.</summary>
internal static class RecordName
{
    private const string LoyaltyV2 = "LoyaltyV2";

    /// <summary>The families of transactions of Loyalty v2, and the word with which they complete a bare wire name such as <c>LEFT</c>.</summary>
    private static readonly Dictionary<string, string> s_families = new()
    {
        ["LoyaltyV2CardTransaction"] = "",
        ["LoyaltyV2OrderTransaction"] = "",
        ["LoyaltyV2TierTransaction"] = "Tier",
        ["LoyaltyV2RewardTransaction"] = "Reward",
        ["LoyaltyV2BenefitTransaction"] = "Benefit",
    };

    public static string Of(string wireName, Type record) =>
        record.IsSubclassOf(typeof(LoyaltyV2TransactionEvent)) ? LoyaltyV2 + s_families[TransactionOf(record)] + PascalCase(wireName.ToLowerInvariant())
        : wireName.StartsWith("vl.", StringComparison.Ordinal) ? LoyaltyV2 + PascalCase(wireName["vl.".Length..])
        : PascalCase(wireName);

    private static string TransactionOf(Type record) =>
        record.GetProperties().Single(property => property.CanWrite && property.Name == nameof(LoyaltyV2TransactionEvent.Transaction)).PropertyType.Name;

    private static string PascalCase(string wireName) =>
        string.Concat(wireName.Split('.', '_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
