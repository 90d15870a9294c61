using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A custom event, which the project defined itself, happened to a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// <para>
/// <see cref="Event"/> is the custom event with the values that the project sent; Voucherify's own event around it is
/// <see cref="WebhookEvent.Event"/> of the envelope.
/// </para>
/// <para>
/// The purpose of the distribution decides what comes with the custom event: a promotion adds <see cref="Campaign"/> and
/// <see cref="PromotionTier"/>; codes add <see cref="Campaign"/>, <see cref="Voucher"/> and <see cref="Publication"/>; a plain message
/// adds nothing. <see cref="Referral"/> and <see cref="Loyalty"/> do not depend on it.
/// </para>
/// </remarks>
public sealed partial record CustomerCustomEvent : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasPublication, IHasPromotionTier
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.custom_event";

    /// <summary>The custom event: the project's name for it, and the values that came with it.</summary>
    public CustomEvent? Event { get; init; }

    /// <summary>The definition of the custom event in the project.</summary>
    public CustomEventSchema? EventSchema { get; init; }

    /// <summary>The customer to whom the custom event happened.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The referral that the custom event belongs to; null when it belongs to none.</summary>
    public ReferralContext? Referral { get; init; }

    /// <summary>The loyalty card that the custom event belongs to, with its campaign; null when it belongs to none.</summary>
    public LoyaltyContext? Loyalty { get; init; }

    /// <summary>The campaign whose promotion or codes the distribution sends; null for a plain message.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The voucher that the distribution gives to the customer; null unless it sends codes.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The publication of <see cref="Voucher"/>; null unless the distribution sends codes.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The promotion tier that the distribution announces; null unless it is about a promotion.</summary>
    public PromotionTier? PromotionTier { get; init; }
}
