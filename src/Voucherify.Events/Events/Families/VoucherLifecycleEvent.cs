using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A voucher was created, updated, enabled, disabled, or deleted.</summary>
/// <remarks><c>voucher.created</c>, <c>.updated</c>, <c>.enabled</c>, <c>.disabled</c>, <c>.deleted</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record VoucherLifecycleEvent : WebhookEventData, IHasVoucher, IHasCampaign
{
    /// <summary>The voucher after the event.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that the voucher belongs to.</summary>
    public Campaign? Campaign { get; init; }
}
