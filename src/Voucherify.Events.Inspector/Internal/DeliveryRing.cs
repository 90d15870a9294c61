namespace Voucherify.Events.Inspector;

/// <summary>Keeps the newest deliveries, up to a maximum count and size. This type is not thread-safe.</summary>
internal sealed class DeliveryRing(int maxCount, long maxSize)
{
    private readonly LinkedList<Delivery> _deliveries = new();

    public int Count => _deliveries.Count;

    public long Size { get; private set; }

    /// <summary>Gets the number of the oldest delivery; <see langword="null"/> if there is none.</summary>
    public long? Oldest => _deliveries.First?.Value.Number;

    public IEnumerable<Delivery> All => _deliveries;

    /// <summary>Finds the oldest delivery that matches; <see langword="null"/> if there is none.</summary>
    public Delivery? Find(Predicate<Delivery> match)
    {
        foreach (Delivery delivery in _deliveries)
        {
            if (match(delivery))
            {
                return delivery;
            }
        }

        return null;
    }

    public void Add(Delivery delivery)
    {
        _deliveries.AddLast(delivery);
        Size += delivery.Size;

        while (Count > maxCount || Size > maxSize)
        {
            Size -= _deliveries.First!.Value.Size;
            _deliveries.RemoveFirst();
        }
    }

    public void Clear()
    {
        _deliveries.Clear();
        Size = 0;
    }
}
