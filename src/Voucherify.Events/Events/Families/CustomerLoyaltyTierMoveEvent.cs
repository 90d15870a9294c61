using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer moved up or down from one loyalty tier to another.</summary>
/// <remarks><c>customer.loyalty.tier.upgraded</c>, <c>.downgraded</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CustomerLoyaltyTierMoveEvent : WebhookEventData, IHasCustomer, IHasCampaign
{
    /// <summary>The customer who changed tiers.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The loyalty campaign that both tiers belong to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The tier that the customer was in before.</summary>
    public LoyaltyTier? LoyaltyTierFrom { get; init; }

    /// <summary>The tier that the customer is in now.</summary>
    public LoyaltyTier? LoyaltyTierTo { get; init; }

    /// <summary>When the customer changed tiers, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
