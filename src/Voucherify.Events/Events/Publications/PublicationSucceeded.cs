using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>One or several vouchers were published to a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/publication/succeeded">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Read <see cref="Vouchers"/>: Voucherify's page declares <see cref="Voucher"/>, but the payloads have the list.</para>
/// </remarks>
public sealed partial record PublicationSucceeded : WebhookEventData, IHasCustomer, IHasCampaign, IHasPublication, IHasVoucher
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "publication.succeeded";

    /// <summary>The customer who got the vouchers.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The campaign that the vouchers belong to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The publication that gave the vouchers to the customer.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The published voucher, as Voucherify documents it; <see cref="Vouchers"/> is what it sends.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The dashboard user who published the vouchers or did what made Voucherify publish them; null when the API did.</summary>
    public EventUser? User { get; init; }

    /// <summary>
    /// The published vouchers; empty when Voucherify sent none or <see cref="Voucher"/> alone. Voucherify does not document it.
    /// </summary>
    public IReadOnlyList<Voucher> Vouchers { get; init => field = value ?? []; } = [];
}
