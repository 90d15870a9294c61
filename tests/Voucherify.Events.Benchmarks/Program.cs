using Voucherify.Events.Benchmarks;

switch (args)
{
    case ["timing"]:
        VerifyTiming.Run();
        return 0;

    case ["parsing"]:
        Parsing.Run(2_000);
        return 0;

    case ["bytes"]:
        ParsingBytes.RunAll();
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
        Console.Error.WriteLine("usage: timing | parsing | bytes | endpoint | serve PORT | repeat EVENT CANDIDATE");
        return 2;
}
