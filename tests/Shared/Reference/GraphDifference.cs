using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Voucherify.Events.Reference;

/// <summary>Finds where two object graphs differ, in any property, internal ones too.</summary>
internal static class GraphDifference
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <returns>The path of the first difference, and the two values; null if there is none.</returns>
    public static string? Between(object? left, object? right, string path = "")
    {
        if (ReferenceEquals(left, right))
        {
            return null;
        }

        if (left is null || right is null || left.GetType() != right.GetType())
        {
            // A list that was not sent is another object than a list of none.
            return left is IEnumerable and not string && right is IEnumerable and not string && left.GetType() != right.GetType() && !IsShared(left) && !IsShared(right)
                ? BetweenElements((IEnumerable)left, (IEnumerable)right, path)
                : Describe(left, right, path);
        }

        return left switch
        {
            JsonElement element => Text(element) == Text((JsonElement)right) ? null : Describe(left, right, path),
            DateTimeOffset time => time.EqualsExact((DateTimeOffset)right) ? null : Describe(left, right, path),
            string or ValueType when !IsPair(left) => left.Equals(right) ? null : Describe(left, right, path),
            IEnumerable elements => BetweenElements(elements, (IEnumerable)right, path),
            _ => BetweenProperties(left, right, path),
        };
    }

    private static string? BetweenElements(IEnumerable left, IEnumerable right, string path)
    {
        IEnumerator lefts = left.GetEnumerator(), rights = right.GetEnumerator();

        for (int i = 0; ; i++)
        {
            bool more = lefts.MoveNext();

            if (more != rights.MoveNext())
            {
                return $"{path}: another number of elements";
            }

            if (!more)
            {
                return null;
            }

            if (Between(lefts.Current, rights.Current, $"{path}[{i}]") is { } difference)
            {
                return difference;
            }
        }
    }

    private static string? BetweenProperties(object left, object right, string path)
    {
        foreach (PropertyInfo property in s_properties.GetOrAdd(left.GetType(), PropertiesOf))
        {
            if (Between(property.GetValue(left), property.GetValue(right), $"{path}.{property.Name}") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static PropertyInfo[] PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")];

    // Empty arrays and read-only dictionaries stand for what was not sent.
    private static bool IsShared(object collection) => collection is Array || collection.GetType().Name.StartsWith("ReadOnlyDictionary", StringComparison.Ordinal);

    private static bool IsPair(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "" : element.GetRawText();

    private static string Describe(object? left, object? right, string path) => $"{path}: {left ?? "null"} ({left?.GetType().Name}), {right ?? "null"} ({right?.GetType().Name})";
}
