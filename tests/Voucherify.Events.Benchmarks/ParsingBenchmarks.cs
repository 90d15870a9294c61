using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Voucherify.Events.Benchmarks;

/// <summary>What verifying and parsing costs, against the limit, what people write today, and other SDKs.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private Dictionary<string, Action> _candidates = [];

    [ParamsSource(nameof(EventTypes))]
    public string EventType { get; set; } = "";

    public static IEnumerable<string> EventTypes => Payload.EventTypes;

    public static void RunAll(string[] args) => BenchmarkRunner.Run<ParsingBenchmarks>(
        DefaultConfig.Instance.AddJob(Job.Default.WithWarmupCount(10).WithIterationCount(15).WithToolchain(InProcessNoEmitToolchain.Instance)),
        args);

    [GlobalSetup]
    public void Choose() => _candidates = Parsing.Candidates(EventType).ToDictionary(candidate => NameOf(candidate.Name), candidate => candidate.Run);

    [Benchmark(Baseline = true)]
    public void Limit() => Run("the limit");

    [Benchmark]
    public void Verify() => Run("verify");

    [Benchmark]
    public void VerifyAndReadEventType() => Run("verify + event type");

    [Benchmark]
    public void VerifyAndParse() => Run("verify + parse");

    [Benchmark]
    public void VerifyAndParseDistribution() => Run("distribution: verify + parse");

    [Benchmark]
    public void NewtonsoftJObject() => Run("Newtonsoft, JObject");

    [Benchmark]
    public void SystemTextJsonGenerated() => Run("System.Text.Json, generated");

    [Benchmark]
    public void OctokitWebhooks() => Run("Octokit.Webhooks");

    [Benchmark]
    public void StripeNet() => Run("Stripe.net");

    private void Run(string name) => _candidates[name]();

    // The names of other SDKs go on with the length of what they read.
    private static string NameOf(string candidate) => candidate.Contains(" of ", StringComparison.Ordinal) ? candidate.Split(',')[0] : candidate;
}
