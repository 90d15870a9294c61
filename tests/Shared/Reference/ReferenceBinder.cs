using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Reference;

/// <summary>Fills records from the values of a part of a body, and says what is not as expected in them.</summary>
internal sealed class ReferenceBinder(bool reportsUnmapped, List<WebhookAnomaly> anomalies)
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> s_properties = new();

    private int _reported;

    public static bool HasMember(Type record, string? name) => name is not null && PropertiesOf(record).ContainsKey(name);

    public static string Append(string path, string? name) =>
        name is null ? $"{path}.*"
        : name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$' or '-') ? $"{path}.{name}"
        : $"{path}['{name}']";

    public void ReportUnmapped(JsonNode value, string path)
    {
        if (reportsUnmapped)
        {
            Report(value, path, null);
        }
    }

    /// <summary>Reads a value as a type; null for null, and for what it is not.</summary>
    public object? Read(JsonNode? value, Type type, string path) => value is null || value.Kind == JsonTokenType.Null ? null
        : type == typeof(string) ? ReadText(value, path)
        : type == typeof(long?) ? WireNumberOf(value, path)
        : type == typeof(decimal?) ? DecimalOf(value, path)
        : type == typeof(bool?) ? value.Kind is JsonTokenType.True or JsonTokenType.False ? value.Kind == JsonTokenType.True : Report(value, path, "true or false")
        : type == typeof(DateTimeOffset?) ? TimeOf(value, path, "a time") is DateTimeOffset utc ? utc.ToUniversalTime() : null
        : type == typeof(DateOnly?) ? TimeOf(value, path, "a date") is DateTimeOffset time ? DateOnly.FromDateTime(time.DateTime) : null
        : type == typeof(JsonElement?) ? ElementOf(value, path)
        : type == typeof(ValidationRuleTree) ? ReadTree(value, path)
        : type == typeof(LoyaltyV2RuleGroup) ? ReadGroup(value, path)
        : Is(type, typeof(OpenEnum<>)) ? ReadText(value, path) is { } text ? Activator.CreateInstance(type, text) : null
        : Is(type, typeof(IReadOnlyList<>)) ? ReadList(value, type.GetGenericArguments()[0], path, Read)
        : Is(type, typeof(IReadOnlyDictionary<,>)) ? ReadDictionary(value, type.GetGenericArguments()[1], path)
        : ReadRecord(value, type, path);

    private object? ReadRecord(JsonNode value, Type type, string path)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            return Report(value, path, "an object");
        }

        object record = Activator.CreateInstance(type)!;
        Dictionary<string, PropertyInfo> properties = PropertiesOf(type);

        foreach ((string? name, JsonNode member) in value.Members)
        {
            if (name is null)
            {
                ReportName(member, path);
            }
            else if (properties.TryGetValue(name, out PropertyInfo? property))
            {
                property.SetValue(record, ReadMember(member, property, Append(path, name)));
            }
            else
            {
                ReportUnmapped(member, Append(path, name));
            }
        }

        return record;
    }

    private object? ReadMember(JsonNode value, PropertyInfo property, string path)
    {
        Type? converter = property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;
        Type? element = converter is { IsGenericType: true } ? converter.GetGenericArguments()[0] : null;

        return converter?.Name switch
        {
            "OneOrManyConverter`1" when value.Kind == JsonTokenType.StartObject =>
                Activator.CreateInstance(typeof(BareElement<>).MakeGenericType(element!), ReadRecord(value, element!, path)),
            "ObjectListConverter`1" => ReadObjectList(value, element!, path),
            "ObjectReferenceOrIdConverter" => ReadReference(value, typeof(ObjectReference), path),
            "CustomerReferralsConverter" => ReadList(value, typeof(CustomerReferral), path, ReadReference),
            "IntegerOrObjectConverter" or "TextsOrObjectConverter" when value.Kind == JsonTokenType.StartObject && value.Members.Count == 0 => null,
            "TextOrNumberConverter" when value.Kind == JsonTokenType.Number => Encoding.UTF8.GetString(value.Json),
            _ => Read(value, property.PropertyType, path),
        };
    }

    private object? ReadList(JsonNode value, Type element, string path, Func<JsonNode, Type, string, object?> read)
    {
        if (value.Kind != JsonTokenType.StartArray)
        {
            return value.Kind == JsonTokenType.Null ? null : Report(value, path, "a list");
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;

        for (int i = 0; i < value.Elements.Count; i++)
        {
            JsonNode item = value.Elements[i];
            object? result = item.Kind == JsonTokenType.Null ? null
                : element == typeof(int) ? SmallNumberOf(item, $"{path}[{i}]")
                : read(item, element, $"{path}[{i}]");

            if (result is not null)
            {
                list.Add(result);
            }
        }

        return list;
    }

    private object? ReadDictionary(JsonNode value, Type type, string path)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            return Report(value, path, "an object");
        }

        if (type == typeof(JsonElement))
        {
            byte[]? cleaned = UndecodableText.Remove(value.Json);
            _ = cleaned is null ? null : Report(value, path, "text", UndecodableText.Description);
            return new LazyMetadata(cleaned ?? value.Json);
        }

        var values = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), type))!;

        foreach ((string? name, JsonNode member) in value.Members)
        {
            if (name is null)
            {
                ReportName(member, path);
            }
            else if (Read(member, type, $"{path}.*") is { } result)
            {
                values[name] = result;
            }
        }

        return values;
    }

    private object? ReadTree(JsonNode value, string path)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            return Report(value, path, "an object");
        }

        var nodes = new Dictionary<string, ValidationRuleNode>();
        string? logic = null;
        long? limit = null;

        foreach ((string? name, JsonNode member) in value.Members)
        {
            if (name is null)
            {
                ReportName(member, path);
            }
            else if (member.Kind == JsonTokenType.StartObject)
            {
                nodes[name] = (ValidationRuleNode)ReadRecord(member, typeof(ValidationRuleNode), $"{path}.*")!;
            }
            else if (member.Kind != JsonTokenType.Null && name == "logic")
            {
                logic = (string?)Read(member, typeof(string), $"{path}.logic");
            }
            else if (member.Kind != JsonTokenType.Null && name == "limit")
            {
                limit = (long?)Read(member, typeof(long?), $"{path}.limit");
            }
            else if (member.Kind != JsonTokenType.Null)
            {
                ReportUnmapped(member, Append(path, name));
            }
        }

        return new ValidationRuleTree { Nodes = nodes, Logic = logic, Limit = limit };
    }

    private object? ReadGroup(JsonNode value, string path)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            return Report(value, path, "an object");
        }

        var rules = new Dictionary<string, LoyaltyV2Rule>();
        string? logic = null;

        foreach ((string? name, JsonNode member) in value.Members)
        {
            if (name is null)
            {
                ReportName(member, path);
            }
            else if (member.Kind == JsonTokenType.StartObject)
            {
                rules[name] = (LoyaltyV2Rule)ReadRecord(member, typeof(LoyaltyV2Rule), $"{path}.*")!;
            }
            else if (member.Kind != JsonTokenType.Null && name == "logic")
            {
                logic = (string?)Read(member, typeof(string), $"{path}.logic");
            }
            else if (member.Kind != JsonTokenType.Null)
            {
                ReportUnmapped(member, Append(path, name));
            }
        }

        return new LoyaltyV2RuleGroup { Rules = rules, Logic = logic };
    }

    private object? ReadObjectList(JsonNode value, Type element, string path)
    {
        if (value.Kind == JsonTokenType.Null)
        {
            return null;
        }

        if (value.Kind != JsonTokenType.StartObject)
        {
            return Report(value, path, "an object");
        }

        object list = Activator.CreateInstance(typeof(ObjectList<>).MakeGenericType(element))!;
        string? dataRef = value.Members.FirstOrDefault(member => member.Name == "data_ref").Value?.Text;
        void Set(string name, object? result) =>
            list.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.SetValue(list, result);

        Set("DataRef", dataRef);

        foreach ((string? name, JsonNode member) in value.Members)
        {
            switch (name)
            {
                case null:
                    ReportName(member, path);
                    break;
                case "object":
                    Set("Object", Read(member, typeof(string), $"{path}.object"));
                    break;
                case "data_ref":
                    Read(member, typeof(string), $"{path}.data_ref");
                    break;
                case "total":
                    Set("Total", Read(member, typeof(long?), $"{path}.total"));
                    break;
                case "has_more":
                    Set("HasMore", Read(member, typeof(bool?), $"{path}.has_more"));
                    break;
                case not null when dataRef is null ? member.Kind == JsonTokenType.StartArray : name == dataRef:
                    Set("Items", ReadList(member, element, Append(path, name), Read));
                    Set("ItemsName", new WireForm<string?>(dataRef is null ? name : null));
                    break;
                default:
                    ReportUnmapped(member, Append(path, name));
                    break;
            }
        }

        return list;
    }

    /// <summary>A record, or the text by which it is sometimes sent.</summary>
    private object? ReadReference(JsonNode value, Type type, string path) => value.Kind switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when ReadText(value, path) is not { } => null,
        JsonTokenType.String when type == typeof(ObjectReference) => new ObjectReference { Id = value.Text, SentAsText = true },
        JsonTokenType.String => new CustomerReferral { CampaignId = value.Text, SentAsText = true },
        _ => ReadRecord(value, type, path),
    };

    private string? ReadText(JsonNode value, string path) =>
        value.Text ?? (string?)Report(value, path, "text", value.Kind == JsonTokenType.String ? UndecodableText.Description : null);

    private JsonElement? ElementOf(JsonNode value, string path)
    {
        byte[]? cleaned = UndecodableText.Remove(value.Json);
        _ = cleaned is null ? null : Report(value, path, "text", UndecodableText.Description);
        return cleaned is { Length: 0 } ? null : (JsonElement?)WebhookEvent.Parse(cleaned ?? value.Json);
    }

    private object? WireNumberOf(JsonNode value, string path)
    {
        Utf8JsonReader reader = value.CreateReader();
        return WireNumber.TryRead(ref reader, out long number) ? number : Report(value, path, "a whole number");
    }

    private object? SmallNumberOf(JsonNode value, string path)
    {
        Utf8JsonReader reader = value.CreateReader();
        return WireNumber.TryRead(ref reader, out long number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : Report(value, path, "a small whole number");
    }

    private object? DecimalOf(JsonNode value, string path)
    {
        Utf8JsonReader reader = value.CreateReader();
        return WireNumber.TryRead(ref reader, out decimal number) ? number : Report(value, path, "a number");
    }

    private object? TimeOf(JsonNode value, string path, string expected)
    {
        Utf8JsonReader reader = value.CreateReader();
        return WireTime.TryRead(ref reader, out DateTimeOffset time) ? time : Report(value, path, expected);
    }

    private void ReportName(JsonNode member, string path) => Report(member, $"{path}.*", "a name", UndecodableText.Description);

    private object? Report(JsonNode value, string path, string? expected, string? found = null)
    {
        if (_reported++ < AnomalyLog.Limit)
        {
            anomalies.Add(new WebhookAnomaly(path, expected, found ?? value.Description));
        }

        return null;
    }

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static Dictionary<string, PropertyInfo> PropertiesOf(Type record) => s_properties.GetOrAdd(record, static type => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true })
        .ToDictionary(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)));
}
