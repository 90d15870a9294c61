using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>The members of a JSON object, read when first asked for: most handlers never look at metadata.</summary>
/// <param name="json">The text of an object, known to be JSON without text that cannot be decoded. Nobody may change it.</param>
internal sealed class LazyMetadata(ReadOnlyMemory<byte> json) : IReadOnlyDictionary<string, JsonElement>
{
    // Two threads that ask at once both read, and get equal dictionaries.
    private Dictionary<string, JsonElement>? _members;

    /// <summary>An object without members that was sent; the shared empty dictionary stands for one that was not.</summary>
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
