using System.Collections;

namespace Voucherify.Events.Tests;

/// <summary>The samples, and all records within them.</summary>
internal static class Records
{
    /// <summary>The sample of an event, as a webhook.</summary>
    public static WebhookEvent Sample(string eventType) => WebhookParser.ParseUnverified(File.ReadAllBytes(
        Directory.EnumerateFiles(Repository.Samples, $"{eventType}.json", SearchOption.AllDirectories).Single()));

    /// <summary>An event, its objects, theirs, and so on.</summary>
    public static IEnumerable<object> Within(object? value) => value switch
    {
        null or string => [],
        IEnumerable elements => elements.Cast<object?>().SelectMany(Within),
        _ when value.GetType() is { IsGenericType: true, Name: "KeyValuePair`2" } pair => Within(pair.GetProperty("Value")!.GetValue(value)),
        _ when value.GetType().Namespace?.StartsWith("Voucherify.Events", StringComparison.Ordinal) == true && value is not ValueType =>
            value.GetType().GetProperties().SelectMany(property => Within(property.GetValue(value))).Prepend(value),
        _ => [],
    };
}
