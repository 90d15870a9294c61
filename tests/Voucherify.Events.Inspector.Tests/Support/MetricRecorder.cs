using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Voucherify.Events.Inspector.Tests;

/// <summary>Keeps the attributes of what one instrument of one application measures.</summary>
internal sealed class MetricRecorder : IDisposable
{
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, object?>> _measured = new();
    private readonly MeterListener _listener = new();

    public MetricRecorder(IMeterFactory meters, string name)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == name && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => _measured.Enqueue(new Dictionary<string, object?>(tags.ToArray())));
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) => _measured.Enqueue(new Dictionary<string, object?>(tags.ToArray())));
        _listener.Start();
    }

    public IReadOnlyCollection<IReadOnlyDictionary<string, object?>> Measured => _measured;

    public void Dispose() => _listener.Dispose();
}
