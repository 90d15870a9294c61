namespace Voucherify.Events.Drift;

/// <summary>Where the description and the payloads are known to contradict each other: the records read both.</summary>
internal static class KnownContradictions
{
    private static readonly string[] s_known =
    [
        ": number (ApplicableTo.price_formula is ", // It is sent as text.
        ": string (EarningRule.loyalty_tier is ", // Some schemas have the id, some the object.
        ": string (RefereeReward.amount is ", // It is sent as a number, and read from text, too.
        ": object (VoucherLoyaltyCardPointsExpired.buckets is ", // It is sent as a list.
    ];

    public static bool Contain(string difference) => s_known.Any(known => difference.Contains(known, StringComparison.Ordinal));
}
