using System.Diagnostics.Metrics;

namespace Voucherify.Events.Hosting;

/// <summary>The buckets of histograms of seconds, which an SDK of OpenTelemetry uses unless it is told otherwise.</summary>
internal sealed class WebhookBuckets
{
    private readonly double[] _boundaries;

    private WebhookBuckets(params double[] boundaries) => _boundaries = boundaries;

    /// <summary>From 5 milliseconds to 10 seconds, as the conventions for messaging say.</summary>
    public static WebhookBuckets OfDurations { get; } = new(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10);

    /// <summary>From half a second to a day, for which Voucherify sends a webhook again.</summary>
    public static WebhookBuckets OfAges { get; } = new(0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400);

#if NET9_0_OR_GREATER
    public Histogram<double> Create(Meter meter, string name, string description) => meter.CreateHistogram(
        name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = _boundaries });
#else
    // The platform of .NET 8 cannot give advice: an application there sets a view (the README says how).
    public Histogram<double> Create(Meter meter, string name, string description) => meter.CreateHistogram<double>(name, "s", description);
#endif
}
