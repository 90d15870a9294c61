using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting;

/// <summary>Samples the status of the inbox in the background, so that reading a gauge never waits for the store.</summary>
internal sealed class InboxGauges : BackgroundService
{
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly InboxMonitor _inbox;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private WebhookInboxStatus? _status;

    public InboxGauges(InboxMonitor inbox, IMeterFactory meters, TimeProvider time, ILogger<InboxGauges> logger)
    {
        _inbox = inbox;
        _time = time;
        _logger = logger;

        Meter meter = WebhookTelemetry.CreateMeter(meters);
        Create(WebhookInstrumentation.Waiting, "{webhook}", "Number of webhooks with unfinished handlers.", status => status.Waiting);
        Create(WebhookInstrumentation.DeadLettersKept, "{webhook}", "Number of dead letters in the inbox.", status => status.DeadLetters);
        Create(WebhookInstrumentation.OldestWaiting, "s", "Time that the oldest waiting webhook has waited.", status => inbox.AgeOf(status).TotalSeconds);

        // While the status cannot be read, there is no measurement: an outdated value would look like a current one.
        void Create<T>(string name, string unit, string description, Func<WebhookInboxStatus, T> value)
            where T : struct => meter.CreateObservableGauge(
                name, () => Volatile.Read(ref _status) is { } status ? [new Measurement<T>(value(status))] : Array.Empty<Measurement<T>>(), unit, description);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, _time);

        try
        {
            do
            {
                Volatile.Write(ref _status, await SampleAsync(stoppingToken));
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // A host that is disposed before it is stopped would log the cancellation as a failure.
        }
    }

    private async Task<WebhookInboxStatus?> SampleAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _inbox.GetStatusAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.InboxSilent(_logger, exception);
            return null;
        }
    }
}
