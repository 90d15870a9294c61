using System.Text.Json;

namespace Voucherify.Events.Tool;

/// <summary>Reads a JSON file of settings like the configuration of .NET: nested objects are equivalent to keys with colons.</summary>
internal static class SettingsFile
{
    private static readonly JsonDocumentOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <returns>The settings; empty if the file does not exist.</returns>
    /// <exception cref="CommandException">The file is not JSON.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);

        if (File.Exists(path))
        {
            try
            {
                using FileStream file = File.OpenRead(path);
                using JsonDocument document = JsonDocument.Parse(file, s_lenient);
                Add(document.RootElement, "", settings);
            }
            catch (JsonException)
            {
                throw CommandException.Usage($"'{path}' is not well-formed JSON.");
            }
        }

        return settings;
    }

    private static void Add(JsonElement value, string key, Dictionary<string, string> settings)
    {
        string prefix = key.Length == 0 ? "" : $"{key}:";

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Add(member.Value, prefix + member.Name, settings);
                }

                break;
            case JsonValueKind.Array:
                foreach ((JsonElement element, int index) in value.EnumerateArray().Select((element, index) => (element, index)))
                {
                    Add(element, $"{prefix}{index}", settings);
                }

                break;
            case JsonValueKind.Null:
                break;
            default:
                settings[key] = value.ToString();
                break;
        }
    }
}
