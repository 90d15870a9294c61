namespace Voucherify.Events.Models;

/// <summary>Whether and how something is refunded.</summary>
public sealed partial record LoyaltyV2RefundPolicy
{
    /// <summary>Whether it can be refunded.</summary>
    public OpenEnum<LoyaltyV2RefundPolicyType> Type { get; init; }

    /// <summary>How points are refunded; empty for rewards.</summary>
    public IReadOnlyList<LoyaltyV2RefundMethod> Methods { get; init => field = value ?? []; } = [];
}
