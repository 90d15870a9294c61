namespace Voucherify.Events.Models;

/// <summary>Represents a limit on points, amounts, or operations.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2Limit
{
    /// <summary>The value that the limit applies to.</summary>
    public OpenEnum<LoyaltyV2LimitType> Type { get; init; }

    /// <summary>
    /// The maximum, in loyalty points; <see langword="null"/> for <see cref="LoyaltyV2LimitType.TimeBased"/> and
    /// <see cref="LoyaltyV2LimitType.Spending"/>.
    /// </summary>
    public decimal? Max { get; init; }

    /// <summary>The minimum amount of an order, in minor currency units; set only for <see cref="LoyaltyV2LimitType.Spending"/>.</summary>
    public decimal? MinAmount { get; init; }

    /// <summary>The period; set only for <see cref="LoyaltyV2LimitType.TimeBased"/>.</summary>
    public LoyaltyV2LimitPeriod? Period { get; init; }

    /// <summary>The maximum loyalty points within the period; <see langword="null"/> if the limit does not apply to points.</summary>
    public LoyaltyV2Maximum? Points { get; init; }

    /// <summary>
    /// The maximum number of times that the operation can happen within the period; <see langword="null"/> if the limit applies to points.
    /// </summary>
    public LoyaltyV2Maximum? Triggers { get; init; }
}
