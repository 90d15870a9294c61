using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>Represents the members of a JSON object. They are parsed on first access, because most handlers do not use metadata.</summary>
/// <param name="json">The text of an object that was verified to be JSON and that can be decoded. It must not be changed.</param>
internal sealed class LazyMetadata(ReadOnlyMemory<byte> json) : IReadOnlyDictionary<string, JsonElement>
{
    // Threads that read it concurrently can both parse it. They get equal dictionaries.
    private Dictionary<string, JsonElement>? _members;

    /// <summary>An object without members that was sent. The shared empty dictionary represents an object that was not sent.</summary>
    public static LazyMetadata Empty { get; } = new("{}"u8.ToArray());

    public int Count => Members.Count;

    public IEnumerable<string> Keys => Members.Keys;

    public IEnumerable<JsonElement> Values => Members.Values;

    private Dictionary<string, JsonElement> Members => _members ??= Read();

    public JsonElement this[string key] => Members[key];

    public bool ContainsKey(string key) => Members.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Members.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, JsonElement> Read()
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

        foreach (JsonProperty member in WebhookEvent.Parse(json.Span).EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}
