using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>Represents the response to the sender.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The content type of the body; <see langword="null"/> if there is none.</param>
/// <param name="Body">The body.</param>
/// <param name="Silence">The reason why the application did not respond; <see langword="null"/> if it did.</param>
internal sealed record SenderAnswer(int Status, string? ContentType, byte[] Body, string? Silence)
{
    /// <summary>Creates a response of the tool itself, with problem details if there is a failure, like the endpoint.</summary>
    public static SenderAnswer Create(int status, WebhookFailure failure)
    {
        if (failure is WebhookFailure.None)
        {
            return new SenderAnswer(status, null, [], null);
        }

        using var body = new MemoryStream();

        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteNumber("status", status);
            json.WriteString("reason", failure.ToString());
            json.WriteEndObject();
        }

        return new SenderAnswer(status, "application/problem+json", body.ToArray(), null);
    }
}
