using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer's order was created, updated, paid, or canceled.</summary>
/// <remarks>
/// <para><c>customer.order.created</c>, <c>.updated</c>, <c>.paid</c>, <c>.canceled</c>, sent by distributions.</para>
/// <para>
/// The purpose of the distribution determines what comes with the order: a promotion adds <see cref="Campaign"/> and
/// <see cref="PromotionTier"/>; codes add <see cref="Campaign"/>, <see cref="Voucher"/> and <see cref="Publication"/>; a plain message
/// adds nothing.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CustomerOrderEvent : WebhookEventData, IHasCustomer, IHasOrder, IHasRedemption, IHasCampaign, IHasVoucher, IHasPublication, IHasPromotionTier
{
    /// <summary>The customer who placed the order.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who referred <see cref="Customer"/>; <see langword="null"/> if there is none.</summary>
    public Customer? Referrer { get; init; }

    /// <summary>The order after the event.</summary>
    public Order? Order { get; init; }

    /// <summary>The redemption that was made with the order; <see langword="null"/> if nothing was redeemed.</summary>
    public Redemption? Redemption { get; init; }

    /// <summary>The campaign whose promotion or codes the distribution sends; <see langword="null"/> for a plain message.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The voucher that the distribution gives to the customer; <see langword="null"/> unless it sends codes.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The publication of <see cref="Voucher"/>; <see langword="null"/> unless the distribution sends codes.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The promotion tier that the distribution announces; <see langword="null"/> unless it is about a promotion.</summary>
    public PromotionTier? PromotionTier { get; init; }
}
