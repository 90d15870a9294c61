using System.Globalization;
using Voucherify.Events;
using Voucherify.Events.Crash;
using Voucherify.Events.Crash.Engines;

using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 })
{
    Timeout = TimeSpan.FromSeconds(10), // Voucherify's.
};

switch (args)
{
    case ["crash", var count]:
        return await new CrashTest(client, Number(count), rate: 200).RunAsync() ? 0 : 1;

    case ["attack", var count, .. var only]:
        return await new CrashTest(client, Number(count), rate: only.Length > 0 ? 1_000 : 200).AttackAsync(only.FirstOrDefault()) ? 0 : 1;

    case ["poison"]:
        return await new PoisonTest(client).RunAsync() ? 0 : 1;

    case ["accept", var connections]:
        await new AcceptRates(client, rounds: 7, burst: TimeSpan.FromSeconds(2), Number(connections)).RunAsync();
        return 0;

    case ["postgres", var rounds, var backlog]:
        await new PostgreSqlRates(client, Number(rounds), Number(backlog)).RunAsync();
        return 0;

    case ["scale", var waiting, var dead, var done]:
        await new InboxScale(Number(waiting), Number(dead), Number(done)).RunAsync();
        return 0;

    case ["engines", var rounds]:
        await new EngineRates(client, Number(rounds)).RunAsync();
        return 0;

    case [EngineReceiver.Argument, .. var arguments]:
        await EngineReceiver.RunAsync(arguments);
        return 0;

    case [PoisonReceiver.Argument, .. var arguments]:
        await PoisonReceiver.RunAsync(arguments);
        return 0;

    case [PlainReceiver.Argument, .. var arguments]:
        await PlainReceiver.RunAsync(arguments);
        return 0;

    case ["send", var count, var rate, .. var receivers]:
        var sender = new Sender(client, [.. receivers.Select(receiver => new Uri(receiver))]);
        await sender.SendAsync(SignedWebhook.Create(VoucherPublished.EventType, Number(count)), Number(rate), () => Task.CompletedTask);
        Console.WriteLine($"{sender.Stored} stored, {sender.Duplicates} handled or known, {sender.Resent} resent");
        return 0;

    default:
        Console.Error.WriteLine("usage: crash <webhooks> | attack <webhooks> [<name>] | poison | accept <connections> | postgres <rounds> <backlog> | scale <waiting> <dead> <done> | engines <rounds> | send <webhooks> <per second> <address>...");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
