using System.Diagnostics;
using Voucherify.Events.Attack;

if (args is ["serve", ..])
{
    await Victim.RunAsync(args);
    return 0;
}

// Name, and what is tried. In the short form each takes seconds, so that CI can afford it.
(string Name, Func<bool, Task<Finding>> Run)[] attacks =
[
    ("resets", ResetAttack.RunAsync),
    ("bodies", BodyAttack.RunAsync),
    ("blocking-inline", _ => BlockingAttack.RunAsync("inline")),
    ("blocking-sqlite", _ => BlockingAttack.RunAsync("sqlite")),
    .. Victim.PostgreSql is null ? [] : new (string, Func<bool, Task<Finding>>)[] { ("blocking-postgresql", _ => BlockingAttack.RunAsync("postgresql")) },
    ("callbacks", CallbackAttack.RunAsync),
    ("strangers", StrangerAttack.RunAsync),
];

bool isLong = args.Contains("long");
string[] chosen = [.. args.Except(["long", "short"])];
bool allHold = true;

foreach ((string name, Func<bool, Task<Finding>> run) in attacks.Where(attack => chosen.Length == 0 || chosen.Contains(attack.Name)))
{
    long start = Stopwatch.GetTimestamp();
    Finding finding = await run(isLong);

    // A busy machine may delay something once, but hardly three times.
    for (int repetition = 1; repetition <= 2 && finding.IsLate; repetition++)
    {
        Console.WriteLine($"late   {name}: {finding.Figure}");
        finding = await run(isLong);
    }

    allHold &= finding.Holds;
    Console.WriteLine($"{(finding.Holds ? "holds" : "FAILS")}  {name} ({Stopwatch.GetElapsedTime(start).TotalSeconds:0} s): {finding.Figure}");
}

return allHold ? 0 : 1;
