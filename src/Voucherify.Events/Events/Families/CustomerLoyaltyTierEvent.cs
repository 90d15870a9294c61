using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer joined, kept, or left a loyalty tier.</summary>
/// <remarks>
/// <para><c>customer.loyalty.tier.joined</c>, <c>.prolonged</c>, <c>.left</c>.</para>
/// <para>
/// A move from one tier to another is a <see cref="CustomerLoyaltyTierMoveEvent"/>. Only distributions send these events; project
/// webhooks do not.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CustomerLoyaltyTierEvent : WebhookEventData, IHasCustomer, IHasCampaign, IHasLoyaltyTier
{
    /// <summary>The customer who joined, kept, or left the tier.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The loyalty campaign that the tier belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The tier that the customer joined, kept, or left.</summary>
    public LoyaltyTier? LoyaltyTier { get; init; }

    /// <summary>When the customer joined, kept, or left the tier, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
