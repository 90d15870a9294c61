using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A redemption, or the rollback of one, succeeded or failed.</summary>
/// <remarks>
/// <para>
/// <c>redemption.succeeded</c>, <c>.failed</c>, <c>.rollback.succeeded</c>, <c>.rollback.failed</c>;
/// <c>customer.redemption.succeeded</c>, <c>.rollback.succeeded</c> when a distribution sends them.
/// </para>
/// <para>
/// Rollbacks implement <see cref="IHasRedemptionRollback"/>. If the difference matters, test for that interface before this family.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record RedemptionEvent : WebhookEventData, IHasCustomer, IHasOrder, IHasCampaign, IHasVoucher, IHasHolder, IHasPromotionTier, IHasPromotionStack, IHasRedemption
{
    /// <summary>The customer who made the redemption.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The order that the redemption was made for.</summary>
    public Order? Order { get; init; }

    /// <summary>The campaign of the redeemed voucher or promotion tier.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The redeemed voucher; <see langword="null"/> for a promotion tier, and possibly if the redemption failed.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>
    /// The customer who holds the redeemed voucher, who can differ from <see cref="Customer"/>; <see langword="null"/> for vouchers
    /// without a holder.
    /// </summary>
    public Customer? Holder { get; init; }

    /// <summary>The redeemed promotion tier; <see langword="null"/> for a voucher.</summary>
    public PromotionTier? PromotionTier { get; init; }

    /// <summary>The promotion stack that the redemption was part of; <see langword="null"/> outside promotion stacks.</summary>
    public PromotionStack? PromotionStack { get; init; }

    /// <summary>The redemption; in rollback events, the redemption to roll back.</summary>
    public Redemption? Redemption { get; init; }
}
