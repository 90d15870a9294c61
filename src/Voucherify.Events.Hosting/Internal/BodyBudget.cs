namespace Voucherify.Events.Hosting;

/// <summary>
/// Limits the memory of the bodies that are being read, over all requests. If the limit is exceeded, the request that has been reading for
/// the longest time is canceled: a webhook arrives within milliseconds, and only an attack takes longer.
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

    /// <summary>The share of one request.</summary>
    internal sealed class Reading : IDisposable
    {
        private readonly CancellationTokenSource _eviction = new();
        private readonly BodyBudget _budget;

        public Reading(BodyBudget budget)
        {
            _budget = budget;
            Node = new LinkedListNode<Reading>(this);
        }

        /// <summary>A token that is canceled when this request has to free its memory.</summary>
        public CancellationToken Evicted => _eviction.Token;

        internal LinkedListNode<Reading> Node { get; }

        internal long Held { get; set; }

        internal bool IsEvicted { get; set; }

        /// <summary>Updates the number of bytes that the request holds.</summary>
        public void Hold(long bytes, long limit) => _budget.Hold(this, bytes, limit);

        public void Dispose() => _budget.Release(this);

        internal void Evict() => _eviction.Cancel();
    }
}
