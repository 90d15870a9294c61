using System.Collections.ObjectModel;

namespace Voucherify.Events.Reading;

/// <summary>Provides the shared empty collections, which represent values that are <see langword="null"/> or were not sent.</summary>
internal static class Empty
{
    public static IReadOnlyDictionary<string, TValue> Dictionary<TValue>() => ReadOnlyDictionary<string, TValue>.Empty;
}
