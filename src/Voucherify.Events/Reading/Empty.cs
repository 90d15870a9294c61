using System.Collections.ObjectModel;

namespace Voucherify.Events.Reading;

/// <summary>The shared empty collections, which stand for "null or not sent".</summary>
internal static class Empty
{
    public static IReadOnlyDictionary<string, TValue> Dictionary<TValue>() => ReadOnlyDictionary<string, TValue>.Empty;
}
