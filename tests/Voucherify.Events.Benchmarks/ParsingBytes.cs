using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Voucherify.Events.Benchmarks;

/// <summary>The same candidates under BenchmarkDotNet, for what they allocate and what the collector does about it.</summary>
[MemoryDiagnoser]
public class ParsingBytes
{
    private Action _run = () => { };

    [ParamsSource(nameof(EventTypes))]
    public string EventType { get; set; } = "";

    [ParamsSource(nameof(Candidates))]
    public string Candidate { get; set; } = "";

    public static IEnumerable<string> EventTypes => Payload.EventTypes;

    public static IEnumerable<string> Candidates => Parsing.Candidates(Payload.EventTypes[0]).Select(candidate => candidate.Name);

    public static void RunAll() => BenchmarkRunner.Run<ParsingBytes>(
        DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance)));

    [GlobalSetup]
    public void Choose() => _run = Parsing.Candidates(EventType).Single(candidate => candidate.Name == Candidate).Run;

    [Benchmark]
    public void Run() => _run();
}
