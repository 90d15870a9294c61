namespace Voucherify.Events.Models;

/// <summary>Represents a policy that determines whether and how points or rewards can be refunded.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RefundPolicy
{
    /// <summary>Whether a refund is possible.</summary>
    public OpenEnum<LoyaltyV2RefundPolicyType> Type { get; init; }

    /// <summary>The methods of refunding points; empty for rewards.</summary>
    public IReadOnlyList<LoyaltyV2RefundMethod> Methods { get; init => field = value ?? []; } = [];
}
