using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>The use of a voucher or a promotion by a customer, or the rollback of such a use.</summary>
/// <remarks>
/// <para><see cref="Object"/> tells the two apart: <c>redemption</c>, or <c>redemption_rollback</c> with <see cref="RedemptionId"/>
/// naming the redemption that was undone.</para>
/// <para>What was redeemed is in <see cref="Voucher"/> or in <see cref="PromotionTier"/>. The channel comes as <see cref="Channel"/>,
/// or spread over <see cref="ChannelType"/> and <see cref="ChannelId"/>.</para>
/// </remarks>
public sealed partial record Redemption
{
    /// <summary>The id of the redemption or rollback, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the customer who redeemed; null when no customer is known.</summary>
    public string? CustomerId { get; init; }

    /// <summary>A hash of the customer's id in the merchant's own system.</summary>
    public string? TrackingId { get; init; }

    /// <summary>When the redemption or rollback was made, UTC.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>What a card paid: minor currency units for gift vouchers, loyalty points for loyalty cards; negative for rollbacks.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The order for which it was made; null when there was none.</summary>
    public Order? Order { get; init; }

    /// <summary>The reward that was redeemed; null when something else was.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The customer who redeemed.</summary>
    public Customer? Customer { get; init; }

    /// <summary>Whether the redemption or rollback itself succeeded.</summary>
    public OpenEnum<OperationResult> Result { get; init; }

    /// <summary>What became of it, later rollbacks included.</summary>
    public OpenEnum<RedemptionStatus> Status { get; init; }

    /// <summary>The voucher redeemed; null when a promotion was.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The promotion tier redeemed; null when a voucher was.</summary>
    public PromotionTier? PromotionTier { get; init; }

    /// <summary>The id of the redemption that was rolled back; filled for rollbacks only.</summary>
    [JsonPropertyName("redemption")]
    public string? RedemptionId { get; init; }

    /// <summary>Values that the project attached to the redemption; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>A short key for why it failed, such as <c>already_rolled_back</c>; null when it succeeded.</summary>
    public string? FailureCode { get; init; }

    /// <summary>A longer text on why it failed; null when it succeeded.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>The reason for the rollback or, after a failure, why Voucherify did not accept the redemption.</summary>
    public string? Reason { get; init; }

    /// <summary>Through whom or what the redemption was made.</summary>
    public RedemptionChannel? Channel { get; init; }

    /// <summary>The kind of object: <c>redemption</c> or <c>redemption_rollback</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When the redemption or rollback was made, UTC; see also <see cref="Date"/>.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Through what the redemption was made, where <see cref="Channel"/> is not sent.</summary>
    public OpenEnum<RedemptionChannelType> ChannelType { get; init; }

    /// <summary>The id of the user or application that made the redemption, where <see cref="Channel"/> is not sent.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The order as it was before the rollback; null when nothing was rolled back.</summary>
    public Order? PreviousOrder { get; init; }

    /// <summary>Other redemptions and rollbacks that belong to this one.</summary>
    public RelatedRedemptions? RelatedRedemptions { get; init; }

    /// <summary>The id of the redemption of which this one is a part; null when it stands alone.</summary>
    public string? ParentRedemptionId { get; init; }

    /// <summary>The kind of object redeemed: <see cref="RelatedObjectType.Voucher"/> or <see cref="RelatedObjectType.PromotionTier"/>.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>The id of the voucher or promotion tier redeemed.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The id of the campaign that the voucher or promotion tier belongs to.</summary>
    public string? RelatedObjectParentId { get; init; }

    /// <summary>The name of the campaign that the voucher or promotion tier belongs to.</summary>
    public string? CampaignName { get; init; }
}
