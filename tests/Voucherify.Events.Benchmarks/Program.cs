using Voucherify.Events.Benchmarks;

switch (args)
{
    // The front door.
    case [] or ["--filter", ..]:
        ParsingBenchmarks.RunAll(args);
        return 0;

    case ["samples"]:
        AllSamples.Run();
        return 0;

    case ["shuffled"]:
        Shuffled.Run();
        return 0;

    case ["plot"]:
        Plot.Run();
        return 0;

    case ["timing"]:
        VerifyTiming.Run();
        return 0;

    case ["parsing"]:
        Parsing.Run(2_000);
        return 0;

    case ["endpoint"]:
        EndpointLoad.Run();
        return 0;

    // The other half of "endpoint".
    case ["serve", string port]:
        await EndpointServer.RunAsync(port);
        return 0;

    // For a profiler: one candidate, over and over.
    case ["repeat", string eventType, string candidate]:
        Parsing.Repeat(eventType, candidate);
        return 0;

    default:
        Console.Error.WriteLine("usage: (nothing, or --filter PATTERN: BenchmarkDotNet) | parsing | samples | shuffled | plot | timing | endpoint | serve PORT | repeat EVENT CANDIDATE");
        return 2;
}
