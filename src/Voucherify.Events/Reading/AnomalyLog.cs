using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>
/// What was not as expected, by where it stands in the text. Its path is found afterwards, by reading the text once more: nobody keeps
/// track of paths while nothing is wrong.
/// </summary>
internal sealed class AnomalyLog
{
    /// <summary>How many are kept, so that a body of nothing but surprises stays cheap.</summary>
    public const int Limit = 100;

    private readonly SortedDictionary<int, Entry> _entries = [];
    private readonly HashSet<int> _hiddenKeys = [];

    /// <summary>How often anything was added.</summary>
    public int Count { get; private set; }

    public void Add(int position, string? expected, string found)
    {
        Count++;

        if (_entries.Count < Limit)
        {
            _entries[position] = new Entry(expected, found);
        }
    }

    /// <summary>Keeps the key of the value at a position out of all paths.</summary>
    public void HideKey(int position) => _hiddenKeys.Add(position);

    public void AddTo(List<WebhookAnomaly> anomalies, ReadOnlySpan<byte> json, string root)
    {
        var reader = new Utf8JsonReader(json);
        var path = new JsonPath(root);
        int found = 0;

        while (found < _entries.Count && reader.Read())
        {
            path.Move(ref reader, _hiddenKeys);

            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
                && _entries.TryGetValue((int)reader.TokenStartIndex, out Entry? entry))
            {
                anomalies.Add(new WebhookAnomaly { Path = path.ToString(), Expected = entry.Expected, Found = entry.Found });
                found++;
            }
        }
    }

    private sealed class Entry(string? expected, string found)
    {
        public string? Expected => expected;

        public string Found => found;
    }
}
