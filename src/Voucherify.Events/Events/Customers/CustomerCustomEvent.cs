using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A custom event, which the project defines, occurred for a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// <para>
/// <see cref="Event"/> is the custom event with the values that the project sent. Voucherify's own event, which reports it, is in
/// <see cref="WebhookEvent.Event"/>.
/// </para>
/// <para>
/// The purpose of the distribution determines what comes with the custom event: a promotion adds <see cref="Campaign"/> and
/// <see cref="PromotionTier"/>; codes add <see cref="Campaign"/>, <see cref="Voucher"/> and <see cref="Publication"/>; a plain message
/// adds nothing. <see cref="Referral"/> and <see cref="Loyalty"/> do not depend on it.
/// </para>
/// </remarks>
public sealed partial record CustomerCustomEvent : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasPublication, IHasPromotionTier
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.custom_event";

    /// <summary>The custom event: its name in the project, and the values that were sent with it.</summary>
    public CustomEvent? Event { get; init; }

    /// <summary>The definition of the custom event in the project.</summary>
    public CustomEventSchema? EventSchema { get; init; }

    /// <summary>The customer for whom the custom event occurred.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The referral that the custom event belongs to; <see langword="null"/> if there is none.</summary>
    public ReferralContext? Referral { get; init; }

    /// <summary>The loyalty card that the custom event belongs to, with its campaign; <see langword="null"/> if there is none.</summary>
    public LoyaltyContext? Loyalty { get; init; }

    /// <summary>The campaign whose promotion or codes the distribution sends; <see langword="null"/> for a plain message.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The voucher that the distribution gives to the customer; <see langword="null"/> unless it sends codes.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The publication of <see cref="Voucher"/>; <see langword="null"/> unless the distribution sends codes.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The promotion tier that the distribution announces; <see langword="null"/> unless it is about a promotion.</summary>
    public PromotionTier? PromotionTier { get; init; }
}
