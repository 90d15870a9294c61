namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Waits for what this process sees; <see cref="Database.UntilAsync"/> waits for what the database holds.</summary>
internal static class Wait
{
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
