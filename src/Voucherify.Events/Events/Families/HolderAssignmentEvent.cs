using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer became or ceased to be a holder of a voucher, for example of a referral code.</summary>
/// <remarks>
/// <para><c>customer.holder.assignment.created</c>, <c>.deleted</c>.</para>
/// <para>Here <c>holder</c> is the assignment, not a customer as in other events: hence no <see cref="IHasHolder"/>.</para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record HolderAssignmentEvent : WebhookEventData, IHasVoucher, IHasCampaign, IHasCustomer
{
    /// <summary>The assignment: which customer holds which redeemable, and in which role.</summary>
    public RedeemableHolder? Holder { get; init; }

    /// <summary>The voucher that is held; <see cref="Voucher.HolderId"/> can name another customer, such as the referrer.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that the voucher belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The customer who was assigned or whose assignment was deleted.</summary>
    public Customer? Customer { get; init; }
}
