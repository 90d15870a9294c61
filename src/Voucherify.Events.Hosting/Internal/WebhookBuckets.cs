using System.Diagnostics.Metrics;

namespace Voucherify.Events.Hosting;

/// <summary>Creates histograms of seconds with buckets that an SDK of OpenTelemetry uses unless it is told otherwise.</summary>
internal static class WebhookBuckets
{
    /// <summary>From 5 milliseconds to 10 seconds, as the conventions for messaging say.</summary>
    private static readonly double[] s_ofDurations = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    /// <summary>From half a second to a day, for which Voucherify sends a webhook again.</summary>
    private static readonly double[] s_ofAges =
        [0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400];

    public static Histogram<double> OfDurations(Meter meter, string name, string description) => Create(meter, name, description, s_ofDurations);

    public static Histogram<double> OfAges(Meter meter, string name, string description) => Create(meter, name, description, s_ofAges);

    private static Histogram<double> Create(Meter meter, string name, string description, double[] boundaries)
    {
#if NET9_0_OR_GREATER
        return meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = boundaries });
#else
        // The platform of .NET 8 cannot give advice: an application there sets a view.
        _ = boundaries;
        return meter.CreateHistogram<double>(name, "s", description);
#endif
    }
}
