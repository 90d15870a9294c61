using System.Text.Json;
using Voucherify.Events.Reading;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Drift;

/// <summary>What Voucherify describes and the records do not carry.</summary>
internal sealed class DriftReport
{
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _events = new(StringComparer.Ordinal);

    public void Add(OpenApiDocument document)
    {
        var walk = new SchemaWalk(document.Schemas);

        foreach ((string eventType, JsonElement schema) in document.Events)
        {
            _events.Add(eventType);

            if (EventCatalog.RecordOf(EventTypes.Resolve(eventType)) is { } record)
            {
                walk.Visit(schema, record, $"{eventType}: data");
            }
            else
            {
                _lines.Add($"new event: {eventType}");
            }
        }

        _lines.UnionWith(walk.Missing.Select(line => $"new property: {line}"));
        _lines.UnionWith(walk.NewValues.Select(line => $"new value: {line}"));
        _lines.UnionWith(walk.NewTypes.Where(line => !KnownContradictions.Contain(line)).Select(line => $"other type: {line}"));
    }

    /// <returns>The exit code: 0 if nothing drifted, 1 if something did, 2 if nothing was found to compare with.</returns>
    public int Print(TextWriter output)
    {
        foreach (string line in _lines)
        {
            output.WriteLine(line);
        }

        output.WriteLine($"{_events.Count} events described, {EventTypes.All.Count} typed, {_lines.Count} differences.");
        return _events.Count == 0 ? 2 : _lines.Count == 0 ? 0 : 1;
    }
}
