using System.Collections;

namespace Voucherify.Events.Reading;

/// <summary>Represents a list with the single element that was sent instead of a list.</summary>
internal sealed class BareElement<T>(T element) : IReadOnlyList<T>
{
    public int Count => 1;

    public T this[int index] => index == 0 ? element : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        yield return element;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
