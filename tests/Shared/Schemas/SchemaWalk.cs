using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>Walks a schema and the record that it is read as side by side, and collects what the record does not carry.</summary>
/// <param name="schemas">The schemas by their names.</param>
internal sealed class SchemaWalk(JsonElement schemas)
{
    private readonly HashSet<(string Schema, Type Type)> _seen = [];

    public int Properties { get; private set; }

    public int Schemas => _seen.DistinctBy(seen => seen.Schema).Count();

    /// <summary>The properties that the record lacks, as <c>data.voucher.brand_new (Voucher)</c>.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>The values of enumerations that are not known, as <c>data.voucher.type = BRAND_NEW</c>.</summary>
    public List<string> NewValues { get; } = [];

    /// <summary>The properties that the record reads as another kind of value, as <c>data.voucher.code: integer (Voucher.code is text)</c>.</summary>
    public List<string> NewTypes { get; } = [];

    public void Visit(JsonElement schema, Type type, string path = "data") => Visit(schema, type, path, type.Name);

    private void Visit(JsonElement schema, Type type, string path, string owner)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()!.Split('/')[^1];

            // Orders hold customers hold orders: each pair once is enough.
            if (_seen.Add((name, type)) && schemas.TryGetProperty(name, out JsonElement referenced))
            {
                Visit(referenced, type, path, owner);
            }
        }

        foreach (JsonElement part in Elements(schema, "allOf").Concat(Branches(schema, "oneOf")).Concat(Branches(schema, "anyOf")))
        {
            Visit(part, type, path, owner);
        }

        VisitValues(schema, type, path);
        VisitKinds(schema, type, path, owner);

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            Visit(items, WireShape.ElementOf(type) ?? type, $"{path}[]", owner);
        }

        if (schema.TryGetProperty("additionalProperties", out JsonElement values) && values.ValueKind == JsonValueKind.Object)
        {
            Visit(values, WireShape.ValueOf(type) ?? WireShape.ConditionOf(type) ?? type, $"{path}.*", owner);
        }

        foreach (JsonProperty property in schema.TryGetProperty("properties", out JsonElement properties) ? properties.EnumerateObject() : default)
        {
            VisitProperty(property, type, $"{path}.{property.Name}");
        }
    }

    private void VisitProperty(JsonProperty property, Type type, string path)
    {
        Properties++;

        if (MemberOf(type, property) is { } member)
        {
            Visit(property.Value, member, path, $"{type.Name}.{property.Name}");
        }
        else
        {
            Missing.Add($"{path} ({type.Name})");
        }
    }

    private void VisitValues(JsonElement schema, Type type, string path)
    {
        if (WireShape.IsOpenEnum(type))
        {
            NewValues.AddRange(Elements(schema, "enum").Concat(schema.TryGetProperty("const", out JsonElement constant) ? [constant] : [])
                .Where(value => value.ValueKind == JsonValueKind.String && !WireShape.IsKnown(type, value.GetString()!))
                .Select(value => $"{path} = {value}"));
        }
    }

    private void VisitKinds(JsonElement schema, Type type, string path, string owner)
    {
        string? format = schema.TryGetProperty("format", out JsonElement text) ? text.GetString() : null;

        NewTypes.AddRange(Kinds(schema)
            .Where(kind => !WireShape.Reads(type, kind, format))
            .Select(kind => $"{path}: {(kind == "string" ? format ?? kind : kind)} ({owner} is {WireShape.Describe(type)})"));
    }

    /// <summary>The branches of a union, but for an object that says nothing beside others: it stands for none.</summary>
    private static IEnumerable<JsonElement> Branches(JsonElement schema, string name)
    {
        JsonElement[] branches = [.. Elements(schema, name)];
        return branches.Where(branch => branches.Length == 1 || !Kinds(branch).Contains("object") || branch.EnumerateObject().Count() > 1);
    }

    private static IEnumerable<string> Kinds(JsonElement schema) => !schema.TryGetProperty("type", out JsonElement kind) ? []
        : kind.ValueKind == JsonValueKind.Array ? kind.EnumerateArray().Select(one => one.GetString()!)
        : [kind.GetString()!];

    private static Type? MemberOf(Type type, JsonProperty property) =>
        WireShape.IsVerbatim(type) ? type
        : WireShape.ElementOf(type) is { } bare ? MemberOf(bare, property)
        : WireShape.ValueOf(type) is { } value ? value
        : !WireShape.IsRecord(type) ? null
        : WireShape.MembersOf(type).TryGetValue(property.Name, out Type? member) ? member
        : WireShape.ItemOf(type) is { } item && property.Value.TryGetProperty("items", out _) ? typeof(IReadOnlyList<>).MakeGenericType(item)
        : WireShape.ConditionOf(type);

    private static JsonElement.ArrayEnumerator Elements(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out JsonElement parts) ? parts.EnumerateArray() : default;
}
