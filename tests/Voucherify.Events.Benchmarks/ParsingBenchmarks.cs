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
    private readonly Dictionary<string, Action> _candidates = [];

    [ParamsSource(nameof(EventTypes))]
    public string EventType { get; set; } = "";

    public static IEnumerable<string> EventTypes => Payload.EventTypes;

    public static void RunAll() => BenchmarkRunner.Run<ParsingBenchmarks>(
        DefaultConfig.Instance.AddJob(Job.Default.WithWarmupCount(10).WithIterationCount(15).WithToolchain(InProcessNoEmitToolchain.Instance)));

    [GlobalSetup]
    public void Choose()
    {
        foreach ((string name, Action run) in Parsing.Candidates(EventType))
        {
            _candidates[name.Split(',')[0]] = run;
        }
    }

    [Benchmark(Baseline = true)]
    public void Limit() => _candidates["the limit"]();

    [Benchmark]
    public void Verify() => _candidates["verify"]();

    [Benchmark]
    public void VerifyAndReadEventType() => _candidates["verify + event type"]();

    [Benchmark]
    public void VerifyAndParse() => _candidates["verify + parse"]();

    [Benchmark]
    public void VerifyAndParseDistribution() => _candidates["distribution: verify + parse"]();

    [Benchmark]
    public void NewtonsoftJObject() => _candidates["Newtonsoft"]();

    [Benchmark]
    public void SystemTextJsonGenerated() => _candidates["System.Text.Json"]();

    [Benchmark]
    public void OctokitWebhooks() => _candidates["Octokit.Webhooks"]();

    [Benchmark]
    public void StripeNet() => _candidates["Stripe.net"]();
}
