using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>Reads JSON as a record and writes it again.</summary>
internal static class RoundTrip
{
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, WebhookJson.GetTypeInfo<T>())!;

    /// <summary>How what is written differs from what was read.</summary>
    public static IReadOnlyList<string> Difference<T>(string json) => JsonDifference.Between(
        Bodies.Json(json), JsonSerializer.SerializeToElement(Read<T>(json), WebhookJson.GetTypeInfo<T>()));
}
