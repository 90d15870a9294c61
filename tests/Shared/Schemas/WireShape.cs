using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>How the wire looks to the C# types: the members of a record, the elements of a list, the values of a dictionary.</summary>
internal static class WireShape
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Type>> s_members = new();

    /// <summary>The elements of a list; null for any other type.</summary>
    public static Type? ElementOf(Type type) => ArgumentOf(type, typeof(IReadOnlyList<>), 0);

    /// <summary>The values of a dictionary; null for any other type.</summary>
    public static Type? ValueOf(Type type) => ArgumentOf(type, typeof(IReadOnlyDictionary<,>), 1);

    /// <summary>The elements of an <see cref="ObjectList{T}"/>; null for any other type.</summary>
    public static Type? ItemOf(Type type) => ArgumentOf(type, typeof(ObjectList<>), 0);

    /// <summary>The conditions in a tree of them, which stand under numbers next to other members; null for any other type.</summary>
    public static Type? ConditionOf(Type type) =>
        type == typeof(ValidationRuleTree) ? typeof(ValidationRuleNode)
        : type == typeof(LoyaltyV2RuleGroup) ? typeof(LoyaltyV2Rule)
        : null;

    public static bool IsOpenEnum(Type type) => ArgumentOf(type, typeof(OpenEnum<>), 0) is not null;

    public static bool IsNumber(Type type) => type == typeof(long?) || type == typeof(decimal?) || type == typeof(int);

    /// <summary>Whether values of the type are kept as they were sent, and nothing inside them has a name in C#.</summary>
    public static bool IsVerbatim(Type type) => type == typeof(JsonElement) || type == typeof(JsonElement?);

    /// <summary>Whether an enumeration has a member for a text.</summary>
    public static bool IsKnown(Type openEnum, string text) =>
        openEnum.GetProperty(nameof(OpenEnum<>.Known))!.GetValue(Activator.CreateInstance(openEnum, text)) is not null;

    /// <summary>Whether what JSON Schema calls a kind of value, in a format if it has one, is read as the type without a loss.</summary>
    public static bool Reads(Type type, string kind, string? format) => kind switch
    {
        "null" => true,
        _ when IsVerbatim(type) => true,
        "string" => type == typeof(string) || IsOpenEnum(type) || type == typeof(DateTimeOffset?) || (type == typeof(DateOnly?) && format != "date-time"),
        "integer" => IsNumber(type),
        "number" => type == typeof(decimal?),
        "boolean" => type == typeof(bool?),
        "array" => ElementOf(type) is not null,
        "object" => ValueOf(type) is not null || IsRecord(type),
        _ => false,
    };

    /// <summary>What a type is to JSON, in words.</summary>
    public static string Describe(Type type) =>
        type == typeof(string) || IsOpenEnum(type) ? "text"
        : type == typeof(DateOnly?) ? "a date"
        : type == typeof(DateTimeOffset?) ? "a time"
        : type == typeof(decimal?) ? "a number"
        : IsNumber(type) ? "a whole number"
        : type == typeof(bool?) ? "true or false"
        : ElementOf(type) is { } element ? $"a list of {element.Name}"
        : ValueOf(type) is { } value ? $"a dictionary of {value.Name}"
        : type.Name;

    /// <summary>Whether the wire shows the type as an object with members that the library knows.</summary>
    public static bool IsRecord(Type type) =>
        ItemOf(type) is not null || ConditionOf(type) is not null || InfoOf(type)?.Kind == JsonTypeInfoKind.Object;

    /// <summary>The members of a record by their JSON names. Elements of an object list stand under the name that it says itself.</summary>
    public static IReadOnlyDictionary<string, Type> MembersOf(Type record) => s_members.GetOrAdd(record, ReadMembers);

    /// <summary>The record that declares a member: a record itself, or the family that it belongs to.</summary>
    public static Type DeclaringRecordOf(Type record, string name) =>
        InfoOf(record)?.Properties.FirstOrDefault(property => property.Name == name)?.DeclaringType ?? record;

    /// <summary>All records that the events are made of, themselves included.</summary>
    public static IReadOnlyCollection<Type> RecordsBelow(IEnumerable<Type> roots)
    {
        var records = new HashSet<Type>();

        foreach (Type root in roots)
        {
            Collect(root, records);
        }

        return records;
    }

    private static Dictionary<string, Type> ReadMembers(Type record)
    {
        if (record == typeof(ValidationRuleTree))
        {
            return new() { ["logic"] = typeof(string), ["limit"] = typeof(long?) };
        }

        if (record == typeof(LoyaltyV2RuleGroup))
        {
            return new() { ["logic"] = typeof(string) };
        }

        if (ItemOf(record) is not null)
        {
            return new()
            {
                ["object"] = typeof(string),
                ["data_ref"] = typeof(string),
                ["total"] = typeof(long?),
                ["has_more"] = typeof(bool?),
            };
        }

        return InfoOf(record)!.Properties.ToDictionary(property => property.Name, property => property.PropertyType);
    }

    private static void Collect(Type type, HashSet<Type> records)
    {
        if ((ElementOf(type) ?? ValueOf(type)) is { } part)
        {
            Collect(part, records);
        }
        else if (IsRecord(type) && records.Add(type))
        {
            IEnumerable<Type> parts = [
                .. MembersOf(type).Values,
                .. ItemOf(type) is { } item ? [item] : Type.EmptyTypes,
                .. ConditionOf(type) is { } condition ? [condition] : Type.EmptyTypes];

            foreach (Type member in parts)
            {
                Collect(member, records);
            }
        }
    }

    private static JsonTypeInfo? InfoOf(Type type) =>
        IsVerbatim(type) || !WebhookJson.Options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? null : info;

    private static Type? ArgumentOf(Type type, Type definition, int index) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[index] : null;
}
