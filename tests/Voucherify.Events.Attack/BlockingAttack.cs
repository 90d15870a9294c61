using System.Diagnostics;
using System.Net;

namespace Voucherify.Events.Attack;

/// <summary>200 webhooks at once for a handler that blocks its thread for 5 seconds. Voucherify hangs up after 10, and sends again.</summary>
internal static class BlockingAttack
{
    private const int Count = 200;

    // Not from 0: an id of zeros is that of a test send, of which each is handled.
    private static int s_first = 1;

    public static async Task<Finding> RunAsync(string inbox)
    {
        using VictimProcess victim = await VictimProcess.StartAsync(inbox, "sleep");

        string[] ids = [.. Enumerable.Range(s_first, Count).Select(number => $"whs_{number}")];
        s_first += Count;
        using var done = new CancellationTokenSource();
        Task<double> probe = ProbeAsync(victim, done.Token);

        (HttpStatusCode Status, TimeSpan Time)[] answers = await Task.WhenAll(ids.Select(victim.DeliverAsync));
        double slowest = answers.Max(answer => answer.Time.TotalSeconds);
        int refused = answers.Count(answer => answer.Status == HttpStatusCode.ServiceUnavailable);
        string[] unanswered = [.. ids.Where((_, number) => (int)answers[number].Status >= 300)];

        // Voucherify sends again what was not accepted, after a while.
        for (int resend = 1; unanswered.Length > 0 && resend <= 12; resend++)
        {
            (HttpStatusCode Status, TimeSpan Time)[] again = await Task.WhenAll(unanswered.Select(victim.DeliverAsync));
            slowest = Math.Max(slowest, again.Max(answer => answer.Time.TotalSeconds));
            unanswered = [.. unanswered.Where((_, number) => (int)again[number].Status >= 300)];
        }

        Stats stats = await victim.GetStatsAsync();

        for (int wait = 0; stats.Handled < Count && wait < 120; wait++)
        {
            await Task.Delay(1_000);
            stats = await victim.GetStatsAsync();
        }

        await done.CancelAsync();
        double other = await probe;

        return Finding.Create(
            stats.Handled == Count && stats.HandledTwice == 0,
            slowest < 10 && other < 1,
            $"{Count} at once, the slowest answer after {slowest:0.0} s, {refused} told to come again, another endpoint answered within {other:0.00} s, " +
            $"{stats.Handled} handled, {stats.HandledTwice} of them twice");
    }

    /// <summary>Asks another endpoint again and again.</summary>
    /// <returns>The longest that an answer took, in seconds.</returns>
    private static async Task<double> ProbeAsync(VictimProcess victim, CancellationToken cancellationToken)
    {
        double slowest = 0;

        while (!cancellationToken.IsCancellationRequested)
        {
            long start = Stopwatch.GetTimestamp();
            await victim.Client.GetStringAsync("alive", CancellationToken.None);
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(start).TotalSeconds);
            await Task.Delay(100, CancellationToken.None);
        }

        return slowest;
    }
}
