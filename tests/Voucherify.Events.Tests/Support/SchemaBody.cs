using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tests;

/// <summary>Makes values that a schema describes, each time others: branches, enumerations and kinds take turns, nulls and gaps are drawn.</summary>
/// <param name="schemas">The schemas by their names.</param>
/// <param name="isComplete">Whether every property has a value.</param>
internal sealed class SchemaBody(JsonElement schemas, bool isComplete)
{
    private static readonly string[] s_combinations = ["oneOf", "anyOf", "allOf"];
    private static readonly string[] s_restrictions =
        ["$ref", "properties", "patternProperties", "allOf", "oneOf", "anyOf", "items", "const", "enum"];

    private const int MaxDepth = 14; // Conditions hold conditions.

    private readonly Random _random = new(1);

    /// <summary>How often a branch, value or kind was taken, by where the schema has several and by how many there are.</summary>
    public Dictionary<(string Place, int Count), int> Taken { get; } = [];

    public JsonNode? Create(JsonElement schema) => Create(schema, "", 0);

    private JsonNode? Create(JsonElement schema, string path, int depth)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()!.Split('/')[^1];
            return Create(schemas.GetProperty(name), name, depth);
        }

        if (schema.TryGetProperty("const", out JsonElement constant))
        {
            return JsonNode.Parse(constant.GetRawText());
        }

        if (schema.TryGetProperty("enum", out JsonElement values))
        {
            return JsonNode.Parse(Pick([.. values.EnumerateArray()], $"{path} enum").GetRawText());
        }

        if (ValueFromBranches(schema, path, depth, out JsonNode? value))
        {
            return value;
        }

        return KindOf(schema, path) switch
        {
            "null" => null,
            "string" => Text(schema),
            "integer" => _random.Next(0, 100),
            "number" => _random.Next(-1000, 1000) / 4m,
            "boolean" => _random.Next(2) == 0,
            "array" => Elements(schema, path, depth),
            _ => IsOpen(schema) ? Anything() : Members(schema, path, depth),
        };
    }

    /// <summary>The value of one branch, where the branches describe all of it.</summary>
    private bool ValueFromBranches(JsonElement schema, string path, int depth, out JsonNode? value)
    {
        value = null;

        if (schema.TryGetProperty("properties", out _) || Branches(schema) is not { Length: > 0 } branches)
        {
            return false;
        }

        JsonElement branch = Pick(branches, $"{path} branch");

        // Beside other branches, an object that says nothing stands for none.
        value = !IsOpen(branch) || branches.Length == 1 ? Create(branch, path, depth) : _random.Next(2) == 0 ? new JsonObject() : null;
        return true;
    }

    private JsonObject Members(JsonElement schema, string path, int depth)
    {
        var members = new JsonObject();

        foreach ((string name, JsonElement property) in PropertiesOf(schema, path))
        {
            switch (isComplete || depth == 0 ? 9 : _random.Next(10))
            {
                case 0:
                    break;
                case 1:
                    members[name] = null;
                    break;
                case var _ when depth > MaxDepth:
                    break;
                default:
                    members[name] = Create(property, $"{path}.{name}", depth + 1);
                    break;
            }
        }

        return members;
    }

    private IEnumerable<(string Name, JsonElement Property)> PropertiesOf(JsonElement schema, string path)
    {
        JsonElement[] parts =
        [
            schema,
            .. schema.TryGetProperty("allOf", out JsonElement all) ? all.EnumerateArray() : default,
            .. schema.TryGetProperty("oneOf", out JsonElement one) ? [Pick([.. one.EnumerateArray()], $"{path} branch")] : Array.Empty<JsonElement>(),
        ];

        IEnumerable<(string Name, JsonElement Property)> declared = parts
            .Where(part => part.TryGetProperty("properties", out _))
            .SelectMany(part => part.GetProperty("properties").EnumerateObject().Select(property => (property.Name, property.Value)));

        IEnumerable<(string Name, JsonElement Property)> matched = schema.TryGetProperty("patternProperties", out JsonElement patterns)
            ? patterns.EnumerateObject().SelectMany(pattern => NamesFor(pattern.Name).Select(name => (name, pattern.Value)))
            : [];

        return declared.Concat(matched).DistinctBy(property => property.Name);
    }

    private static string[] NamesFor(string pattern) => pattern.Contains("is_not", StringComparison.Ordinal) ? ["$is", "$more_than", "$from"] : ["1", "2", "10"];

    private JsonArray Elements(JsonElement schema, string path, int depth) => schema.TryGetProperty("items", out JsonElement items)
        ? [.. Enumerable.Range(0, isComplete ? 2 : _random.Next(4)).Select(_ => Create(items, $"{path}[]", depth + 1)).Where(element => element is not null)]
        : [];

    private string Text(JsonElement schema) => schema.TryGetProperty("format", out JsonElement format) ? format.GetString() switch
    {
        "date" => Date(),
        "date-time" when _random.Next(5) == 0 => Date(),
        "date-time" => $"{new DateTime(2026, 1, 1).AddSeconds(_random.Next()):s}.{_random.Next(1000):000}Z",
        _ => "https://example.com/",
    }
    : _random.Next(8) == 0 ? "" : $"text \"{_random.Next(1000)}\" é";

    private string Date() => new DateOnly(2026, 1, 1).AddDays(_random.Next(2000)).ToString("O", CultureInfo.InvariantCulture);

    private JsonObject Anything() => _random.Next(4) == 0 ? [] : new()
    {
        ["text"] = "é",
        ["1"] = _random.Next(),
        ["$list"] = new JsonArray(1.5m, true, new JsonObject { ["a"] = null }),
    };

    private string KindOf(JsonElement schema, string path) => !schema.TryGetProperty("type", out JsonElement kind) ? "object"
        : kind.ValueKind == JsonValueKind.String ? kind.GetString()!
        : Pick([.. kind.EnumerateArray().Where(one => !isComplete || !one.ValueEquals("null"))], $"{path} kind").GetString()!;

    /// <summary>Whether a schema says no more than that there is an object.</summary>
    private static bool IsOpen(JsonElement schema) =>
        !s_restrictions.Any(name => schema.TryGetProperty(name, out _))
        && schema.TryGetProperty("type", out JsonElement kind)
        && ((kind.ValueKind == JsonValueKind.String && kind.ValueEquals("object")) || (kind.ValueKind == JsonValueKind.Array && kind.EnumerateArray().All(one => one.GetString() is "object" or "null")));

    private static JsonElement[] Branches(JsonElement schema) =>
        [.. s_combinations.SelectMany(name => schema.TryGetProperty(name, out JsonElement parts) ? parts.EnumerateArray() : default)];

    private JsonElement Pick(JsonElement[] choices, string path)
    {
        int turn = Taken.GetValueOrDefault((path, choices.Length));
        Taken[(path, choices.Length)] = turn + 1;
        return choices[turn % choices.Length];
    }
}
