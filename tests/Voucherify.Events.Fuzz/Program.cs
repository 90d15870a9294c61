using System.Diagnostics.CodeAnalysis;
using SharpFuzz;
using Voucherify.Events.Fuzz;

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

    default:
        Console.Error.WriteLine($"usage: instrument ASSEMBLY | fuzz TARGET | replay TARGET FILE...   targets: {string.Join(", ", Targets.All.Keys)}");
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

static byte[] ReadAll(Stream stream)
{
    using var memory = new MemoryStream();
    stream.CopyTo(memory);
    return memory.ToArray();
}
