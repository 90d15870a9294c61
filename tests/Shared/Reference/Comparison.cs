using System.Text.Json;

namespace Voucherify.Events.Reference;

/// <summary>Reads a body with the library and with the reference, and compares.</summary>
internal static class Comparison
{
    /// <returns>What differs; null if nothing does.</returns>
    public static string? Compare(byte[] body) => Compare(body, reportsUnmapped: false) ?? Compare(body, reportsUnmapped: true);

    private static string? Compare(byte[] body, bool reportsUnmapped)
    {
        (WebhookEvent? expected, WebhookFailure expectedFailure) = ReferenceReader.Read(body, reportsUnmapped);
        Reading.WebhookReader.TryRead(body, reportsUnmapped, out WebhookEvent? webhook, out WebhookFailure failure);

        if (failure != expectedFailure && !IsEitherRefusal(body, failure, expectedFailure))
        {
            return $"expected {expectedFailure}, was {failure}";
        }

        return GraphDifference.Between(expected, webhook) ?? CompareEventType(body, expected, expectedFailure);
    }

    /// <summary>The event type alone is read without a look at the rest, so it may be there where the whole is refused.</summary>
    private static string? CompareEventType(byte[] body, WebhookEvent? expected, WebhookFailure expectedFailure)
    {
        bool isRead = Reading.WebhookReader.TryReadEventType(body, out string? eventType, out WebhookFailure failure);

        bool agrees = expected is not null ? eventType == expected.EventType
            : isRead ? expectedFailure is WebhookFailure.MalformedJson or WebhookFailure.NotAnEnvelope
            : failure == expectedFailure || IsEitherRefusal(body, failure, expectedFailure);

        return agrees ? null : $"event type: expected {expected?.EventType ?? $"{expectedFailure}"}, was {eventType ?? $"{failure}"}";
    }

    /// <summary>A body that is not JSON and nests too deep besides is refused for one of the two.</summary>
    private static bool IsEitherRefusal(byte[] body, WebhookFailure left, WebhookFailure right) =>
        left is WebhookFailure.MalformedJson or WebhookFailure.TooDeep && right is WebhookFailure.MalformedJson or WebhookFailure.TooDeep && !IsJson(body);

    private static bool IsJson(byte[] body)
    {
        try
        {
            JsonNode.Parse(body, maxDepth: 2_000);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
