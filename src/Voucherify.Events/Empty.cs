using System.Collections.ObjectModel;

namespace Voucherify.Events;

/// <summary>The shared empty collections, which stand for "null or not sent".</summary>
internal static class Empty
{
    public static IReadOnlyDictionary<string, TValue> Dictionary<TValue>() => ReadOnlyDictionary<string, TValue>.Empty;
}
