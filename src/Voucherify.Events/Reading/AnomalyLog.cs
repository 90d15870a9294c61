namespace Voucherify.Events.Reading;

/// <summary>
/// What was not as expected in a part of a body, by where it stands. Its path is found afterwards (<see cref="AnomalyPaths"/>): nobody
/// keeps track of paths while nothing is wrong.
/// </summary>
internal sealed class AnomalyLog
{
    /// <summary>How many are kept, so that a body of nothing but surprises stays cheap.</summary>
    public const int Limit = 100;

    private readonly List<Entry> _entries = [];
    private readonly HashSet<int> _hiddenKeys = [];

    /// <summary>How often anything was added.</summary>
    public int Count { get; private set; }

    /// <summary>What was added, in the order of the text.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    public void Add(int position, string? expected, string found)
    {
        Count++;

        if (_entries.Count < Limit)
        {
            _entries.Add(new Entry(position, expected, found));
        }
    }

    /// <summary>Keeps the key of the value at a position out of all paths.</summary>
    public void HideKey(int position) => _hiddenKeys.Add(position);

    public bool IsKeyHidden(int position) => _hiddenKeys.Contains(position);

    /// <param name="Position">The first byte of the value.</param>
    /// <param name="Expected">What should have been there; null if there should have been nothing.</param>
    /// <param name="Found">What is there.</param>
    public sealed record Entry(int Position, string? Expected, string Found);
}
