using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A scheduled manual distribution was sent to a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/distribution/manual-distribution-schedule">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// <para>
/// The purpose of the message determines what comes with the distribution: a promotion adds <see cref="Campaign"/>, <see cref="Customer"/>
/// and <see cref="PromotionTier"/>; codes add <see cref="Campaign"/>, <see cref="Customer"/>, <see cref="Voucher"/> and
/// <see cref="Publication"/>. A plain message cannot be sent to a webhook.
/// </para>
/// </remarks>
public sealed partial record ManualDistributionSchedule : WebhookEventData, IHasCampaign, IHasVoucher, IHasPublication, IHasPromotionTier, IHasCustomer
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "manual_distribution_schedule";

    /// <summary>The distribution that sends the message.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>The campaign whose promotion or codes the message is about.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The voucher that the message gives to the customer; <see langword="null"/> unless it sends codes.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The publication of <see cref="Voucher"/>; <see langword="null"/> unless the message sends codes.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The promotion tier that the message announces; <see langword="null"/> unless it is about a promotion.</summary>
    public PromotionTier? PromotionTier { get; init; }

    /// <summary>The customer who receives the message.</summary>
    public Customer? Customer { get; init; }
}
