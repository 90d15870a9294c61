using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Benchmarks;

// The classes that one writes who has the payloads at hand: what they hold is mapped, as plain settable properties.
internal sealed class WebhookEnvelope
{
    public string? Id { get; set; }
    public string? ProjectId { get; set; }
    public string? Type { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public JsonElement Data { get; set; }
    public WebhookDetails? Event { get; set; }
}

internal sealed class WebhookDetails
{
    public string? Id { get; set; }
    public string? Type { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class CustomerCreatedData
{
    public CustomerDto? Customer { get; set; }
}

internal sealed class CustomerDto
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Object { get; set; }
    public AddressDto? Address { get; set; }
    public CustomerLoyaltyDto? Loyalty { get; set; }
    public CustomerSummaryDto? Summary { get; set; }
    public string? Birthdate { get; set; }
    public CustomerReferralsDto? Referrals { get; set; }
    public string? SourceId { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? Description { get; set; }
    public Dictionary<string, object>? SystemMetadata { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
}

internal sealed class AddressDto
{
    public string? City { get; set; }
    public string? State { get; set; }
    [JsonPropertyName("line_1")]
    [Newtonsoft.Json.JsonProperty("line_1")]
    public string? Line1 { get; set; }
    public string? Country { get; set; }
    public string? PostalCode { get; set; }
}

internal sealed class CustomerLoyaltyDto
{
    public long? Points { get; set; }
    public Dictionary<string, object>? Campaigns { get; set; }
    public long? ReferredCustomers { get; set; }
}

internal sealed class CustomerSummaryDto
{
    public CustomerOrdersSummaryDto? Orders { get; set; }
    public CustomerRedemptionsSummaryDto? Redemptions { get; set; }
}

internal sealed class CustomerOrdersSummaryDto
{
    public long? TotalCount { get; set; }
    public long? TotalAmount { get; set; }
    public long? AverageAmount { get; set; }
    public long? LastOrderAmount { get; set; }
}

internal sealed class CustomerRedemptionsSummaryDto
{
    public GiftDto? Gift { get; set; }
    public LoyaltyCardDto? LoyaltyCard { get; set; }
    public long? TotalFailed { get; set; }
    public long? TotalRedeemed { get; set; }
    public long? TotalSucceeded { get; set; }
    public long? TotalRolledBack { get; set; }
    public long? TotalRollbackFailed { get; set; }
    public long? TotalRollbackSucceeded { get; set; }
}

internal sealed class GiftDto
{
    public long? AmountToGo { get; set; }
    public long? RedeemedAmount { get; set; }
}

internal sealed class LoyaltyCardDto
{
    public long? PointsToGo { get; set; }
    public long? RedeemedPoints { get; set; }
    public long? Points { get; set; }
    public long? Balance { get; set; }
}

internal sealed class CustomerReferralsDto
{
    public long? Total { get; set; }
    public List<object>? Campaigns { get; set; }
}

internal sealed class VoucherPublishedData
{
    public CustomerDto? Customer { get; set; }
    public CampaignDto? Campaign { get; set; }
    public PublicationDto? Publication { get; set; }
    public VoucherDto? Voucher { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class CampaignDto
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? CampaignType { get; set; }
    public string? Type { get; set; }
    public bool? IsReferralCode { get; set; }
    public CampaignVoucherDto? Voucher { get; set; }
    public bool? AutoJoin { get; set; }
    public bool? JoinOnce { get; set; }
    public bool? Active { get; set; }
    public string? CategoryId { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? Object { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
}

internal sealed class CampaignVoucherDto
{
    public string? Type { get; set; }
    public LoyaltyCardDto? LoyaltyCard { get; set; }
    public RedemptionLimitDto? Redemption { get; set; }
    public CodeConfigDto? CodeConfig { get; set; }
    public DiscountDto? Discount { get; set; }
}

internal sealed class RedemptionLimitDto
{
    public long? Quantity { get; set; }
    public long? RedeemedQuantity { get; set; }
    public long? RedeemedPoints { get; set; }
}

internal sealed class CodeConfigDto
{
    public long? Length { get; set; }
    public string? Prefix { get; set; }
    public string? Charset { get; set; }
    public string? Pattern { get; set; }
    public string? Postfix { get; set; }
}

internal sealed class PublicationDto
{
    public string? Id { get; set; }
    public string? Object { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? CustomerId { get; set; }
    public string? TrackingId { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
    public string? Channel { get; set; }
    public string? SourceId { get; set; }
    public string? Result { get; set; }
    public CustomerDto? Customer { get; set; }
    public List<string>? VouchersId { get; set; }
}

internal sealed class VoucherDto
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public LoyaltyCardDto? LoyaltyCard { get; set; }
    public string? Type { get; set; }
    public string? Campaign { get; set; }
    public string? CampaignId { get; set; }
    public bool? IsReferralCode { get; set; }
    public string? HolderId { get; set; }
    public string? CategoryId { get; set; }
    public bool? Active { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public RedemptionLimitDto? Redemption { get; set; }
    public string? Object { get; set; }
    public DiscountDto? Discount { get; set; }
}

internal sealed class RedemptionSucceededData
{
    public CustomerDto? Customer { get; set; }
    public OrderDto? Order { get; set; }
    public CampaignDto? Campaign { get; set; }
    public VoucherDto? Voucher { get; set; }
    public CustomerDto? Holder { get; set; }
    public object? PromotionTier { get; set; }
    public RedemptionDto? Redemption { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class OrderDto
{
    public string? Id { get; set; }
    public string? SourceId { get; set; }
    public string? Status { get; set; }
    public string? CustomerId { get; set; }
    public string? ReferrerId { get; set; }
    public long? Amount { get; set; }
    public long? ItemsDiscountAmount { get; set; }
    public long? ItemsAppliedDiscountAmount { get; set; }
    public long? TotalDiscountAmount { get; set; }
    public long? TotalAppliedDiscountAmount { get; set; }
    public long? TotalAmount { get; set; }
    public List<OrderItemDto>? Items { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? Object { get; set; }
}

internal sealed class OrderItemDto
{
    public string? Object { get; set; }
    public string? SourceId { get; set; }
    public string? RelatedObject { get; set; }
    public long? Quantity { get; set; }
    public long? DiscountQuantity { get; set; }
    public long? Amount { get; set; }
    public long? DiscountAmount { get; set; }
    public long? AppliedDiscountAmount { get; set; }
    public long? Price { get; set; }
    public long? SubtotalAmount { get; set; }
}

internal sealed class DiscountDto
{
    public string? Type { get; set; }
    public object? Units { get; set; }
    public string? Effect { get; set; }
    public long? UnitOff { get; set; }
    public string? UnitType { get; set; }
}

internal sealed class RedemptionDto
{
    public string? Id { get; set; }
    public string? CustomerId { get; set; }
    public string? TrackingId { get; set; }
    public DateTimeOffset? Date { get; set; }
    public OrderDto? Order { get; set; }
    public CustomerDto? Customer { get; set; }
    public string? Result { get; set; }
    public string? Status { get; set; }
    public VoucherDto? Voucher { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
    public string? Object { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CustomerCreatedData))]
[JsonSerializable(typeof(VoucherPublishedData))]
[JsonSerializable(typeof(RedemptionSucceededData))]
internal sealed partial class TodayContext : JsonSerializerContext;
