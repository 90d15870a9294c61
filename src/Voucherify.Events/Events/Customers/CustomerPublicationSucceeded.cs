using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A voucher was published to a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/publication-succeeded">Voucherify reference</see>
/// <para>
/// Sent by distributions; project webhooks send <see cref="PublicationSucceeded"/> or <see cref="VoucherPublished"/> instead.
/// </para>
/// </remarks>
public sealed partial record CustomerPublicationSucceeded : WebhookEventData, IHasCustomer, IHasCampaign, IHasPublication, IHasVoucher
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.publication.succeeded";

    /// <summary>The customer who received the voucher.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The campaign that the voucher belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The publication through which the customer received the voucher.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The voucher that was published.</summary>
    public Voucher? Voucher { get; init; }
}
