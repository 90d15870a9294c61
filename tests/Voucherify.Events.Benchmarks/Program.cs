using Voucherify.Events.Benchmarks;

switch (args)
{
    case ["timing"]:
        VerifyTiming.Run();
        return 0;

    default:
        Console.Error.WriteLine("usage: timing");
        return 2;
}
