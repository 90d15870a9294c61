using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer entered or left a segment.</summary>
/// <remarks>
/// <para><c>customer.segment.entered</c>, <c>.left</c>, sent by distributions.</para>
/// <para>
/// The purpose of the distribution determines what comes with the segment: a promotion adds <see cref="Campaign"/> and
/// <see cref="PromotionTier"/>; codes add <see cref="Campaign"/>, <see cref="Voucher"/> and <see cref="Publication"/>; a plain message
/// adds nothing.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CustomerSegmentEvent : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasPublication, IHasPromotionTier
{
    /// <summary>The customer who entered or left the segment.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The segment that the customer entered or left.</summary>
    public Segment? Segment { get; init; }

    /// <summary>The campaign whose promotion or codes the distribution sends; <see langword="null"/> for a plain message.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The voucher that the distribution gives to the customer; <see langword="null"/> unless it sends codes.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The publication of <see cref="Voucher"/>; <see langword="null"/> unless the distribution sends codes.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The promotion tier that the distribution announces; <see langword="null"/> unless it is about a promotion.</summary>
    public PromotionTier? PromotionTier { get; init; }
}
