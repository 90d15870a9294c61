using System.Net;

namespace Voucherify.Events.Attack;

/// <summary>A handler whose own callback throws when its time is up.</summary>
internal static class CallbackAttack
{
    public static async Task<Finding> RunAsync(bool isLong)
    {
        using VictimProcess victim = await VictimProcess.StartAsync(handler: "callback", timeout: "00:00:01");
        (HttpStatusCode Status, TimeSpan Time)[] answers =
            await Task.WhenAll(Enumerable.Range(0, 20).Select(number => victim.DeliverAsync($"whs_{number}")));
        await Task.Delay(TimeSpan.FromSeconds(4));

        return Finding.Create(
            victim.Lives && answers.All(answer => answer.Status == HttpStatusCode.ServiceUnavailable),
            answers.All(answer => answer.Time < TimeSpan.FromSeconds(3)),
            $"20 callbacks that throw, {victim.Exit}, the slowest answer after {answers.Max(answer => answer.Time.TotalSeconds):0.0} s");
    }
}
