using System.Diagnostics.Metrics;

namespace Voucherify.Events.Hosting;

/// <summary>Creates histograms of seconds with advice for bucket boundaries, which the OpenTelemetry SDK uses by default.</summary>
internal static class WebhookBuckets
{
    /// <summary>5 milliseconds to 10 seconds, as in the semantic conventions for messaging.</summary>
    private static readonly double[] s_ofDurations = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    /// <summary>Half a second to 24 hours, the time for which Voucherify retries a webhook.</summary>
    private static readonly double[] s_ofAges =
        [0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400];

    public static Histogram<double> OfDurations(Meter meter, string name, string description) => Create(meter, name, description, s_ofDurations);

    public static Histogram<double> OfAges(Meter meter, string name, string description) => Create(meter, name, description, s_ofAges);

    private static Histogram<double> Create(Meter meter, string name, string description, double[] boundaries)
    {
#if NET9_0_OR_GREATER
        return meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = boundaries });
#else
        // .NET 8 does not support advice: applications configure a view instead.
        _ = boundaries;
        return meter.CreateHistogram<double>(name, "s", description);
#endif
    }
}
