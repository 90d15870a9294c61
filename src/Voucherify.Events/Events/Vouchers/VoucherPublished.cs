using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A voucher was published to a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/published">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Voucherify's page promises the addresses of QR code and barcode images, but no known payload has them.</para>
/// </remarks>
public sealed partial record VoucherPublished : WebhookEventData, IHasCustomer, IHasCampaign, IHasPublication, IHasVoucher
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.published";

    /// <summary>The customer who got the voucher.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The campaign that the voucher belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The publication that gave the voucher to the customer.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The voucher that was published.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>When the voucher was published, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
