using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A voucher was published to a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/published">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Voucherify documents the URLs of QR code and barcode images, but no known payload contains them.</para>
/// </remarks>
public sealed partial record VoucherPublished : WebhookEventData, IHasCustomer, IHasCampaign, IHasPublication, IHasVoucher
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.published";

    /// <summary>The customer who received the voucher.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The campaign that the voucher belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The publication through which the customer received the voucher.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The voucher that was published.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>When the voucher was published, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
