using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>One or more vouchers were published to a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/publication/succeeded">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Use <see cref="Vouchers"/>: Voucherify documents <see cref="Voucher"/>, but the payloads contain the list.</para>
/// </remarks>
public sealed partial record PublicationSucceeded : WebhookEventData, IHasCustomer, IHasCampaign, IHasPublication, IHasVoucher
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "publication.succeeded";

    /// <summary>The customer who received the vouchers.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The campaign that the vouchers belong to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The publication through which the customer received the vouchers.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The published voucher. Voucherify documents it, but sends <see cref="Vouchers"/>.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>
    /// The dashboard user who published the vouchers or triggered their publication; <see langword="null"/> if they were published
    /// through the API.
    /// </summary>
    public EventUser? User { get; init; }

    /// <summary>
    /// The published vouchers; empty if Voucherify sent none, or only <see cref="Voucher"/>. Voucherify does not document it.
    /// </summary>
    public IReadOnlyList<Voucher> Vouchers { get; init => field = value ?? []; } = [];
}
