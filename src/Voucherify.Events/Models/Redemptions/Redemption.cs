using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the redemption of a voucher or a promotion by a customer, or the rollback of a redemption.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/redemption/succeeded">Voucherify reference</see>
/// <para><see cref="Object"/> distinguishes the two: its value is <c>redemption</c> or <c>redemption_rollback</c>. For a rollback,
/// <see cref="RedemptionId"/> is the ID of the redemption that was rolled back.</para>
/// <para>The redeemed object is in <see cref="Voucher"/> or <see cref="PromotionTier"/>. The channel is either in <see cref="Channel"/> or
/// in <see cref="ChannelType"/> and <see cref="ChannelId"/>.</para>
/// </remarks>
public sealed partial record Redemption
{
    /// <summary>The ID of the redemption or rollback, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the customer who made the redemption; <see langword="null"/> if the customer is unknown.</summary>
    public string? CustomerId { get; init; }

    /// <summary>A hash of the customer's ID in the merchant's system.</summary>
    public string? TrackingId { get; init; }

    /// <summary>The time when the redemption or rollback was made, in UTC.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>
    /// The amount that a card paid: minor currency units for gift vouchers, or loyalty points for loyalty cards; negative for rollbacks.
    /// </summary>
    public decimal? Amount { get; init; }

    /// <summary>The order for which the redemption was made; <see langword="null"/> if there was none.</summary>
    public Order? Order { get; init; }

    /// <summary>The reward that was redeemed; <see langword="null"/> if no reward was redeemed.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The customer who made the redemption.</summary>
    public Customer? Customer { get; init; }

    /// <summary>Whether the redemption or rollback itself succeeded.</summary>
    public OpenEnum<OperationResult> Result { get; init; }

    /// <summary>The current status of the redemption, which takes later rollbacks into account.</summary>
    public OpenEnum<RedemptionStatus> Status { get; init; }

    /// <summary>The voucher that was redeemed; <see langword="null"/> if a promotion was redeemed.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The promotion tier that was redeemed; <see langword="null"/> if a voucher was redeemed.</summary>
    public PromotionTier? PromotionTier { get; init; }

    /// <summary>The ID of the redemption that was rolled back; set only for rollbacks.</summary>
    [JsonPropertyName("redemption")]
    public string? RedemptionId { get; init; }

    /// <summary>The metadata that the project attached to the redemption; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The code of the failure, such as <c>already_rolled_back</c>; <see langword="null"/> if the operation succeeded.</summary>
    public string? FailureCode { get; init; }

    /// <summary>The message that describes the failure; <see langword="null"/> if the operation succeeded.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>The reason for the rollback or, after a failure, the reason why Voucherify did not accept the redemption.</summary>
    public string? Reason { get; init; }

    /// <summary>The user, application, or Voucherify feature that made the redemption.</summary>
    public RedemptionChannel? Channel { get; init; }

    /// <summary>The type of the object: <c>redemption</c> or <c>redemption_rollback</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The time when the redemption or rollback was made, in UTC. See also <see cref="Date"/>.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The type of the channel, if <see cref="Channel"/> is not sent.</summary>
    public OpenEnum<RedemptionChannelType> ChannelType { get; init; }

    /// <summary>The ID of the user or application that made the redemption, if <see cref="Channel"/> is not sent.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The order before the rollback; <see langword="null"/> if nothing was rolled back.</summary>
    public Order? PreviousOrder { get; init; }

    /// <summary>The other redemptions and rollbacks that are related to this one.</summary>
    public RelatedRedemptions? RelatedRedemptions { get; init; }

    /// <summary>
    /// The ID of the redemption of which this redemption is a part; <see langword="null"/> if it is not a part of another redemption.
    /// </summary>
    public string? ParentRedemptionId { get; init; }

    /// <summary>
    /// The type of the redeemed object: <see cref="RelatedObjectType.Voucher"/> or <see cref="RelatedObjectType.PromotionTier"/>.
    /// </summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>The ID of the redeemed voucher or promotion tier.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The ID of the campaign to which the voucher or promotion tier belongs.</summary>
    public string? RelatedObjectParentId { get; init; }

    /// <summary>The name of the campaign to which the voucher or promotion tier belongs.</summary>
    public string? CampaignName { get; init; }
}
