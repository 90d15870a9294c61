using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SharpFuzz;
using Voucherify.Events.Fuzz;
using Voucherify.Events.Reference;

[assembly: SuppressMessage("Performance", "CA1852", Justification = "The program class is made by the compiler.")]

switch (args)
{
    // Rewrites an assembly so that the fuzzer sees which branches an input takes.
    case ["instrument", string assembly]:
        Fuzzer.Instrument(assembly, type => type.StartsWith("Voucherify.Events", StringComparison.Ordinal), Options.Value);
        return 0;

    // Runs under afl-fuzz.
    case ["fuzz", string target] when Targets.All.TryGetValue(target, out Action<byte[]>? run):
        Fuzzer.OutOfProcess.Run(input => RunLogged(run, ReadAll(input)));
        return 0;

    // Runs inputs once, without a fuzzer: to look at a crash, or to check old ones.
    case ["replay", string target, .. string[] files] when Targets.All.TryGetValue(target, out Action<byte[]>? run):
        foreach (string file in files)
        {
            run(File.ReadAllBytes(file));
        }

        Console.WriteLine($"{files.Length} inputs, no failure.");
        return 0;

    // Runs a target over changed seeds for a time, without a fuzzer: many times as many, but blind.
    case ["mutate", string target, string seconds, string seed, .. string[] files] when Targets.All.TryGetValue(target, out Action<byte[]>? run):
        Mutate(run, TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), int.Parse(seed, CultureInfo.InvariantCulture), [.. files.Select(File.ReadAllBytes)]);
        return 0;

    default:
        Console.Error.WriteLine($"usage: instrument ASSEMBLY | fuzz TARGET | replay TARGET FILE... | mutate TARGET SECONDS SEED FILE...   targets: {string.Join(", ", Targets.All.Keys)}");
        return 2;
}

// The fuzzer keeps the input of a failure, but not what went wrong.
static void RunLogged(Action<byte[]> run, byte[] input)
{
    try
    {
        run(input);
    }
    catch (Exception exception)
    {
        if (Environment.GetEnvironmentVariable("FUZZ_FAILURES") is { Length: > 0 } file)
        {
            File.AppendAllText(file, $"{Convert.ToHexString(input)}\n{exception}\n");
        }

        throw;
    }
}

static void Mutate(Action<byte[]> run, TimeSpan duration, int seed, byte[][] bodies)
{
    var mutator = new BodyMutator(seed);
    long start = Stopwatch.GetTimestamp(), executions = 0;

    for (; Stopwatch.GetElapsedTime(start) < duration; executions++)
    {
        byte[] body = mutator.Mutate(bodies[executions % bodies.Length]);

        try
        {
            run(body);
        }
        catch
        {
            Console.Error.WriteLine($"after {executions} executions: {Convert.ToBase64String(body)}");
            throw;
        }
    }

    Console.WriteLine(FormattableString.Invariant($"{executions} executions, no failure."));
}

static byte[] ReadAll(Stream stream)
{
    using var memory = new MemoryStream();
    stream.CopyTo(memory);
    return memory.ToArray();
}
