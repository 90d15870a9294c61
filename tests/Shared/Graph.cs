using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Tests;

/// <summary>Renders an object graph as a reader of C# sees it: every property that is set, by its C# name.</summary>
internal static class Graph
{
    public static string Render(object root)
    {
        var text = new StringBuilder();
        text.AppendLine(root.GetType().Name);
        RenderMembers(text, root, 1);
        return text.ToString();
    }

    private static void RenderMembers(StringBuilder text, object value, int depth)
    {
        IEnumerable<PropertyInfo> properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .GroupBy(property => property.Name)
            .Select(declarations => declarations.First()) // The most derived first.
            .OrderBy(property => property.Name, StringComparer.Ordinal);

        foreach (PropertyInfo property in properties)
        {
            RenderValue(text, property.Name, property.GetValue(value), depth);
        }
    }

    private static void RenderValue(StringBuilder text, string name, object? value, int depth)
    {
        switch (value)
        {
            case null:
                break;
            case string or bool or IFormattable or JsonElement:
                Line(text, depth, $"{name}: {Scalar(value)}");
                break;
            case ValueType openEnum:
                RenderOpenEnum(text, name, openEnum, depth);
                break;
            case IEnumerable elements when elements.GetType().GetInterfaces().Any(IsDictionary):
                foreach (object pair in elements)
                {
                    RenderValue(text, $"{name}[{Member(pair, "Key")}]", Member(pair, "Value"), depth);
                }

                break;
            case IEnumerable elements:
                int index = 0;

                foreach (object? element in elements)
                {
                    RenderValue(text, $"{name}[{index++}]", element, depth);
                }

                break;
            default:
                Line(text, depth, $"{name}: {value.GetType().Name}");
                RenderMembers(text, value, depth + 1);
                break;
        }
    }

    private static void RenderOpenEnum(StringBuilder text, string name, ValueType value, int depth)
    {
        if (value.ToString() is { Length: > 0 } wire)
        {
            Line(text, depth, $"{name}: {Member(value, "Known") ?? "(unknown)"} \"{wire}\"");
        }
    }

    private static string Scalar(object value) => value switch
    {
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        JsonElement { ValueKind: JsonValueKind.Undefined } => "(undefined)",
        JsonElement json => JsonSerializer.Serialize(json),
        _ => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
    };

    private static bool IsDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    private static object? Member(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).AppendLine(line);
}
