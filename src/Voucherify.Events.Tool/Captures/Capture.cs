using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>
/// Represents a delivery that <c>listen --save</c> wrote: <c>0001.json</c> describes it, and <c>0001.body</c> contains the original bytes.
/// </summary>
internal sealed class Capture
{
    private Capture(string path, string? signature, string contentType) =>
        (Path, Signature, ContentType) = (path, signature, contentType);

    /// <summary>Gets the path of the description.</summary>
    public string Path { get; }

    public string BodyPath => BodyOf(Path);

    public string? Signature { get; }

    public string ContentType { get; }

    /// <summary>Finds the capture that a file belongs to, whether it is the description or the body.</summary>
    /// <returns>The capture; <see langword="null"/> if the file does not belong to one.</returns>
    public static Capture? Find(string path)
    {
        string description = System.IO.Path.ChangeExtension(path, ".json");

        if (System.IO.Path.GetExtension(path) is not (".json" or ".body") || !File.Exists(description) || !File.Exists(BodyOf(path)))
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(description));
            Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

            if (document.RootElement.ValueKind is JsonValueKind.Object && document.RootElement.TryGetProperty("headers", out JsonElement members))
            {
                foreach (JsonProperty header in members.EnumerateObject())
                {
                    headers[header.Name] = header.Value.GetString() ?? "";
                }
            }

            return new Capture(
                description,
                headers.GetValueOrDefault(WebhookSignature.HeaderName),
                headers.GetValueOrDefault("Content-Type", "application/json"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw CommandException.Usage($"'{description}' does not describe a captured delivery.");
        }
    }

    private static string BodyOf(string path) => System.IO.Path.ChangeExtension(path, ".body");
}
