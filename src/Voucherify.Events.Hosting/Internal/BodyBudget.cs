namespace Voucherify.Events.Hosting;

/// <summary>
/// Limits what the bodies hold that are being read, over all requests. When it is exceeded, the request that has been reading for longest
/// makes room: a webhook is there within milliseconds, and only an attack takes its time.
/// </summary>
internal sealed class BodyBudget
{
    private readonly object _gate = new();
    private readonly LinkedList<Reading> _readings = new();
    private long _held;

    public Reading Begin() => new(this);

    private void Hold(Reading reading, long bytes, long limit)
    {
        List<Reading> evicted = [];

        lock (_gate)
        {
            if (reading.IsEvicted)
            {
                return;
            }

            if (reading.Node.List is null)
            {
                _readings.AddLast(reading.Node);
            }

            _held += bytes - reading.Held;
            reading.Held = bytes;

            while (_held > limit && _readings.First is { } longest)
            {
                Release(longest.Value);
                longest.Value.IsEvicted = true;
                evicted.Add(longest.Value);
            }
        }

        evicted.ForEach(victim => victim.Evict());
    }

    private void Release(Reading reading)
    {
        lock (_gate)
        {
            if (reading.Node.List is not null)
            {
                _readings.Remove(reading.Node);
            }

            _held -= reading.Held;
            reading.Held = 0;
        }
    }

    /// <summary>The part that one request has.</summary>
    internal sealed class Reading : IDisposable
    {
        private readonly CancellationTokenSource _eviction = new();
        private readonly BodyBudget _budget;

        public Reading(BodyBudget budget)
        {
            _budget = budget;
            Node = new LinkedListNode<Reading>(this);
        }

        /// <summary>Canceled when this request has to make room.</summary>
        public CancellationToken Evicted => _eviction.Token;

        internal LinkedListNode<Reading> Node { get; }

        internal long Held { get; set; }

        internal bool IsEvicted { get; set; }

        /// <summary>Says how much is held now.</summary>
        public void Hold(long bytes, long limit) => _budget.Hold(this, bytes, limit);

        public void Dispose() => _budget.Release(this);

        internal void Evict() => _eviction.Cancel();
    }
}
