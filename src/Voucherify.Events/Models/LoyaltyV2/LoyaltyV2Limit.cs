namespace Voucherify.Events.Models;

/// <summary>One limit.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2Limit
{
    /// <summary>What the limit counts.</summary>
    public OpenEnum<LoyaltyV2LimitType> Type { get; init; }

    /// <summary>
    /// The most, in loyalty points; null for <see cref="LoyaltyV2LimitType.TimeBased"/> and <see cref="LoyaltyV2LimitType.Spending"/>.
    /// </summary>
    public decimal? Max { get; init; }

    /// <summary>The least amount of an order, in minor currency units; filled for <see cref="LoyaltyV2LimitType.Spending"/> only.</summary>
    public decimal? MinAmount { get; init; }

    /// <summary>The period; filled for <see cref="LoyaltyV2LimitType.TimeBased"/> only.</summary>
    public LoyaltyV2LimitPeriod? Period { get; init; }

    /// <summary>The most loyalty points within the period; null when the limit counts something else.</summary>
    public LoyaltyV2Maximum? Points { get; init; }

    /// <summary>How often it may happen within the period; null when the limit counts points.</summary>
    public LoyaltyV2Maximum? Triggers { get; init; }
}
