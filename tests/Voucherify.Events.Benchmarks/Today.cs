using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Voucherify.Events.Benchmarks;

/// <summary>What people write today. Their types map the usual members of an event, not all that the library maps.</summary>
internal static class Today
{
    private static readonly byte[] s_key = Encoding.UTF8.GetBytes(Payload.Secret);
    private static readonly JsonSerializerOptions s_reflection = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly Newtonsoft.Json.JsonSerializer s_newtonsoft = new()
    {
        ContractResolver = new Newtonsoft.Json.Serialization.DefaultContractResolver
        {
            NamingStrategy = new Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy(),
        },
    };

    public static object Newtonsoft(byte[] body, string signature) => Newtonsoft(Encoding.UTF8.GetString(body), signature);

    public static object Newtonsoft(string text, string signature)
    {
        Verify(Encoding.UTF8.GetBytes(text), signature);
        JObject webhook = JObject.Parse(text);

        return (string?)webhook["event"]?["type"] switch
        {
            "customer.created" => webhook["data"]!.ToObject<CustomerCreatedData>(s_newtonsoft)!,
            "voucher.published" => webhook["data"]!.ToObject<VoucherPublishedData>(s_newtonsoft)!,
            _ => webhook["data"]!.ToObject<RedemptionSucceededData>(s_newtonsoft)!,
        };
    }

    public static object Reflection(byte[] body, string signature)
    {
        Verify(body, signature);
        WebhookEnvelope webhook = JsonSerializer.Deserialize<WebhookEnvelope>(body, s_reflection)!;

        return webhook.Event!.Type switch
        {
            "customer.created" => webhook.Data.Deserialize<CustomerCreatedData>(s_reflection)!,
            "voucher.published" => webhook.Data.Deserialize<VoucherPublishedData>(s_reflection)!,
            _ => webhook.Data.Deserialize<RedemptionSucceededData>(s_reflection)!,
        };
    }

    public static object SourceGenerated(byte[] body, string signature)
    {
        Verify(body, signature);
        using JsonDocument webhook = JsonDocument.Parse(body);
        JsonElement data = webhook.RootElement.GetProperty("data");

        return webhook.RootElement.GetProperty("event").GetProperty("type").GetString() switch
        {
            "customer.created" => data.Deserialize(TodayContext.Default.CustomerCreatedData)!,
            "voucher.published" => data.Deserialize(TodayContext.Default.VoucherPublishedData)!,
            _ => data.Deserialize(TodayContext.Default.RedemptionSucceededData)!,
        };
    }

    /// <summary>The library's records, read by System.Text.Json.</summary>
    public static object OwnContext(byte[] body, string signature)
    {
        Verify(body, signature);
        using JsonDocument webhook = JsonDocument.Parse(body);
        JsonElement data = webhook.RootElement.GetProperty("data");

        return webhook.RootElement.GetProperty("event").GetProperty("type").GetString() switch
        {
            "customer.created" => data.Deserialize(WebhookJson.GetTypeInfo<CustomerCreated>())!,
            "voucher.published" => data.Deserialize(WebhookJson.GetTypeInfo<VoucherPublished>())!,
            _ => data.Deserialize(WebhookJson.GetTypeInfo<RedemptionSucceeded>())!,
        };
    }

    private static void Verify(byte[] body, string signature)
    {
        string expected = Convert.ToHexString(HMACSHA256.HashData(s_key, body)).ToLowerInvariant();

        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(signature)))
        {
            throw new InvalidOperationException("The signature does not match.");
        }
    }
}

internal sealed class WebhookEnvelope
{
    public string? Id { get; set; }
    public string? Type { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public JsonElement Data { get; set; }
    public WebhookDetails? Event { get; set; }
}

internal sealed class WebhookDetails
{
    public string? Id { get; set; }
    public string? Type { get; set; }
}

internal sealed class CustomerCreatedData
{
    public CustomerDto? Customer { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class VoucherPublishedData
{
    public CustomerDto? Customer { get; set; }
    public CampaignDto? Campaign { get; set; }
    public PublicationDto? Publication { get; set; }
    public VoucherDto? Voucher { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class RedemptionSucceededData
{
    public CustomerDto? Customer { get; set; }
    public OrderDto? Order { get; set; }
    public CampaignDto? Campaign { get; set; }
    public VoucherDto? Voucher { get; set; }
    public RedemptionDto? Redemption { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
}

internal sealed class CustomerDto
{
    public string? Id { get; set; }
    public string? SourceId { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Description { get; set; }
    public AddressDto? Address { get; set; }
    public SummaryDto? Summary { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? Object { get; set; }
}

internal sealed class AddressDto
{
    public string? City { get; set; }
    public string? State { get; set; }
    public string? Country { get; set; }
    public string? PostalCode { get; set; }
}

internal sealed class SummaryDto
{
    public OrderSummaryDto? Orders { get; set; }
}

internal sealed class OrderSummaryDto
{
    public long? TotalAmount { get; set; }
    public long? TotalCount { get; set; }
}

internal sealed class CampaignDto
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? CampaignType { get; set; }
    public string? Type { get; set; }
    public bool? Active { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
}

internal sealed class PublicationDto
{
    public string? Id { get; set; }
    public string? CustomerId { get; set; }
    public string? Channel { get; set; }
    public string? Result { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
}

internal sealed class VoucherDto
{
    public string? Id { get; set; }
    public string? Code { get; set; }
    public string? Campaign { get; set; }
    public string? CampaignId { get; set; }
    public string? Type { get; set; }
    public string? HolderId { get; set; }
    public bool? Active { get; set; }
    public LoyaltyCardDto? LoyaltyCard { get; set; }
    public GiftDto? Gift { get; set; }
    public DiscountDto? Discount { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
}

internal sealed class LoyaltyCardDto
{
    public long? Points { get; set; }
    public long? Balance { get; set; }
}

internal sealed class GiftDto
{
    public long? Amount { get; set; }
    public long? Balance { get; set; }
}

internal sealed class DiscountDto
{
    public string? Type { get; set; }
    public decimal? AmountOff { get; set; }
    public decimal? PercentOff { get; set; }
}

internal sealed class OrderDto
{
    public string? Id { get; set; }
    public string? SourceId { get; set; }
    public string? Status { get; set; }
    public long? Amount { get; set; }
    public long? TotalAmount { get; set; }
    public long? TotalDiscountAmount { get; set; }
    public List<OrderItemDto>? Items { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
}

internal sealed class OrderItemDto
{
    public string? Id { get; set; }
    public string? ProductId { get; set; }
    public string? SkuId { get; set; }
    public long? Quantity { get; set; }
    public long? Amount { get; set; }
    public long? Price { get; set; }
}

internal sealed class RedemptionDto
{
    public string? Id { get; set; }
    public string? CustomerId { get; set; }
    public string? TrackingId { get; set; }
    public long? Amount { get; set; }
    public string? Result { get; set; }
    public string? Status { get; set; }
    public DateTimeOffset? Date { get; set; }
    public Dictionary<string, object>? Metadata { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CustomerCreatedData))]
[JsonSerializable(typeof(VoucherPublishedData))]
[JsonSerializable(typeof(RedemptionSucceededData))]
internal sealed partial class TodayContext : JsonSerializerContext;
