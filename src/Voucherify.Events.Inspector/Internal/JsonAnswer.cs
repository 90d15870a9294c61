using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Voucherify.Events.Inspector;

/// <summary>Reads and writes the JSON that the page and the application exchange.</summary>
internal static class JsonAnswer
{
    // Large enough for an edited sample, or for the IDs of dead letters.
    private const int MaxRequestLength = 2 * 1024 * 1024;

    public static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";

        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    /// <summary>Refuses a request with a sentence for the user.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string problem)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, json => json.WriteString("problem", problem));
    }

    /// <summary>
    /// Reads an object. If the request does not contain one, writes an error response and returns <see langword="null"/>.
    /// </summary>
    public static async Task<JsonDocument?> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxRequestLength;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);

        try
        {
            var request = JsonDocument.Parse(body.ToArray());

            if (request.RootElement.ValueKind is JsonValueKind.Object)
            {
                return request;
            }

            request.Dispose();
        }
        catch (JsonException)
        {
            // Answered below, like JSON of another kind.
        }

        await RefuseAsync(context, StatusCodes.Status400BadRequest, "The request is not a JSON object.");
        return null;
    }

    public static string? Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
