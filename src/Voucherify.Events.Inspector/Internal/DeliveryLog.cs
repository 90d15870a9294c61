using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>Keeps the newest deliveries. Unsigned ones are kept separately, so that they do not replace signed ones.</summary>
internal sealed class DeliveryLog(InspectorStream stream, IHostEnvironment environment) : IWebhookObserver
{
    public const int MaxVerified = 200;
    public const int MaxUnverified = 50;

    private const long MaxVerifiedSize = 16 * 1024 * 1024;
    private const long MaxUnverifiedSize = 2 * 1024 * 1024;

    // Bodies are personal data, which must not be kept outside Development.
    private readonly bool _keepsContent = environment.IsDevelopment();

    private readonly object _gate = new();
    private readonly DeliveryRing _verified = new(MaxVerified, MaxVerifiedSize);
    private readonly DeliveryRing _unverified = new(MaxUnverified, MaxUnverifiedSize);
    private long _total;

    /// <summary>Gets the approximate number of bytes that are kept.</summary>
    public long Size
    {
        get
        {
            lock (_gate)
            {
                return _verified.Size + _unverified.Size;
            }
        }
    }

    public void OnAnswered(WebhookObservation observation)
    {
        Delivery delivery = Delivery.Of(observation, _keepsContent);

        lock (_gate)
        {
            delivery.Number = ++_total;
            (delivery.IsVerified ? _verified : _unverified).Add(delivery);
            stream.TellOf(delivery, Totals());
        }

        if (delivery.Replay is { } replay)
        {
            replay.Delivery = delivery;
        }
    }

    /// <summary>Gets all deliveries that are kept, the newest first.</summary>
    public (IReadOnlyList<Delivery> Deliveries, DeliveryTotals Totals) GetAll()
    {
        lock (_gate)
        {
            List<Delivery> deliveries = [.. _verified.All, .. _unverified.All];
            deliveries.Sort((one, other) => other.Number.CompareTo(one.Number));
            return (deliveries, Totals());
        }
    }

    public Delivery? Find(long number)
    {
        lock (_gate)
        {
            return _verified.Find(delivery => delivery.Number == number) ?? _unverified.Find(delivery => delivery.Number == number);
        }
    }

    /// <summary>Finds the next delivery of the same webhook; <see langword="null"/> if there is none.</summary>
    public Delivery? FindNext(Delivery delivery)
    {
        lock (_gate)
        {
            return _verified.Find(other =>
                other.Number > delivery.Number && other.WebhookId == delivery.WebhookId && other.Receiver == delivery.Receiver);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _verified.Clear();
            _unverified.Clear();
        }

        stream.TellToReload();
    }

    private DeliveryTotals Totals() => new()
    {
        Total = _total,
        Kept = _verified.Count + _unverified.Count,
        Oldest = _verified.Oldest,
        OldestUnverified = _unverified.Oldest,
    };
}
