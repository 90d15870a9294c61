using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>Remembers the newest deliveries. What was not signed has a place of its own, so that it pushes out nothing that was.</summary>
internal sealed class DeliveryLog(InspectorStream stream, IHostEnvironment environment) : IWebhookObserver
{
    public const int MaxVerified = 200;
    public const int MaxUnverified = 50;

    private const long MaxVerifiedSize = 16 * 1024 * 1024;
    private const long MaxUnverifiedSize = 2 * 1024 * 1024;

    // Bodies are personal: outside Development nobody has asked for them.
    private readonly bool _keepsContent = environment.IsDevelopment();

    private readonly object _gate = new();
    private readonly DeliveryRing _verified = new(MaxVerified, MaxVerifiedSize);
    private readonly DeliveryRing _unverified = new(MaxUnverified, MaxUnverifiedSize);
    private long _total;

    /// <summary>How many bytes are kept, about.</summary>
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

    /// <summary>All that are kept, the newest first.</summary>
    public (IReadOnlyList<Delivery> Deliveries, DeliveryTotals Totals) GetAll()
    {
        lock (_gate)
        {
            return ([.. _verified.All.Concat(_unverified.All).OrderByDescending(delivery => delivery.Number)], Totals());
        }
    }

    public Delivery? Find(long number)
    {
        lock (_gate)
        {
            return _verified.All.Concat(_unverified.All).FirstOrDefault(delivery => delivery.Number == number);
        }
    }

    /// <summary>The next delivery of the same webhook; null if there is none.</summary>
    public Delivery? FindNext(Delivery delivery)
    {
        lock (_gate)
        {
            return _verified.All.FirstOrDefault(other =>
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

    private DeliveryTotals Totals() => new(_total, _verified.Count + _unverified.Count, _verified.Oldest, _unverified.Oldest);
}
