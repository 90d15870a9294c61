using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer was assigned to a voucher as a holder, for example to a referral code, or the assignment was deleted.</summary>
/// <remarks>
/// <para><c>customer.holder.assignment.created</c>, <c>.deleted</c>.</para>
/// <para>In these events, <c>holder</c> is the assignment and not a customer, so they do not implement <see cref="IHasHolder"/>.</para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record HolderAssignmentEvent : WebhookEventData, IHasVoucher, IHasCampaign, IHasCustomer
{
    /// <summary>The assignment: the customer, the redeemable that the customer holds, and the role.</summary>
    public RedeemableHolder? Holder { get; init; }

    /// <summary>The voucher that is held; <see cref="Voucher.HolderId"/> can name another customer, such as the referrer.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that the voucher belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The customer who was assigned or whose assignment was deleted.</summary>
    public Customer? Customer { get; init; }
}
