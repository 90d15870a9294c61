using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.Inspector;

/// <summary>Reports the result of a request that the page sent.</summary>
internal static class SentAnswer
{
    public static Task WriteAsync(HttpContext context, Replay replay) => JsonAnswer.WriteAsync(context, json =>
    {
        json.WriteNumber("status", replay.Status);
        json.WriteString("detail", DetailOf(replay.Body));

        if (replay.Delivery is { } delivery)
        {
            json.WriteNumber("number", delivery.Number);
            json.WriteString("outcome", delivery.Outcome.ToString());
        }
    });

    // Problem details tell a sender what to do.
    private static string? DetailOf(string answer)
    {
        try
        {
            using var problem = JsonDocument.Parse(answer);
            return problem.RootElement.ValueKind is JsonValueKind.Object ? problem.RootElement.Text("detail") : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
