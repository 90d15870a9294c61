using System.Collections;

namespace Voucherify.Events.Generator;

/// <summary>Represents a list that is compared by its elements. Values that pass between the steps of an incremental generator must be
/// comparable; otherwise, every step runs at every keystroke.</summary>
internal sealed class EquatableList<T>(IEnumerable<T> items) : IEnumerable<T>, IEquatable<EquatableList<T>>
    where T : IEquatable<T>
{
    private readonly T[] _items = [.. items];

    public bool Equals(EquatableList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode() => _items.Aggregate(_items.Length, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
