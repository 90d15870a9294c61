using System.Net;
using System.Text.Json;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>What a request was answered with, in RFC 9457's terms.</summary>
internal sealed record Problem(string? Type, string? Title, HttpStatusCode Status, string? Detail, string? Reason)
{
    public static async Task<Problem> ReadAsync(HttpResponseMessage response)
    {
        response.Content.Headers.ContentType?.ToString().Should().Be("application/problem+json");

        return Parse(await response.Content.ReadAsStringAsync());
    }

    public static Problem Parse(string json)
    {
        JsonElement problem = JsonDocument.Parse(json).RootElement;

        return new Problem(
            problem.GetProperty("type").GetString(),
            problem.GetProperty("title").GetString(),
            (HttpStatusCode)problem.GetProperty("status").GetInt32(),
            problem.GetProperty("detail").GetString(),
            problem.GetProperty("reason").GetString());
    }
}
