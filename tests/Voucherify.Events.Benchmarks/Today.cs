using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Voucherify.Events.Benchmarks;

/// <summary>What people write today.</summary>
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
