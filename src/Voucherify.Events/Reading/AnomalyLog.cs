namespace Voucherify.Events.Reading;

/// <summary>
/// Records the unexpected values in a part of a body by their positions. Their paths are found afterward (<see cref="AnomalyPaths"/>), so
/// that reading does not track paths while everything is as expected.
/// </summary>
internal sealed class AnomalyLog
{
    /// <summary>The maximum number of entries, which limits the cost of a body with many unexpected values.</summary>
    public const int Limit = 100;

    private readonly List<Entry> _entries = [];
    private readonly HashSet<int> _hiddenKeys = [];

    /// <summary>Gets the number of additions, including those beyond the maximum.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the entries, in the order of the text.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    public void Add(int position, string? expected, string found)
    {
        Count++;

        if (_entries.Count < Limit)
        {
            _entries.Add(new Entry(position, expected, found));
        }
    }

    /// <summary>Excludes the key of the value at a position from all paths.</summary>
    public void HideKey(int position) => _hiddenKeys.Add(position);

    public bool IsKeyHidden(int position) => _hiddenKeys.Contains(position);

    /// <param name="Position">The position of the first byte of the value.</param>
    /// <param name="Expected">The expected kind; <see langword="null"/> if no value was expected.</param>
    /// <param name="Found">The kind that was found.</param>
    public sealed record Entry(int Position, string? Expected, string Found);
}
