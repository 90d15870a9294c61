using System.Diagnostics;

namespace Voucherify.Events.Crash;

/// <summary>Sends webhooks at a steady rate, and again until they are answered with success, as Voucherify would within a day.</summary>
/// <param name="client">What sends.</param>
/// <param name="receivers">The instances that take turns, as behind a load balancer.</param>
internal sealed class Sender(HttpClient client, IReadOnlyList<Uri> receivers)
{
    private const int Attempts = 300;
    private static readonly TimeSpan s_untilNextAttempt = TimeSpan.FromMilliseconds(250);

    private int _turn;
    private int _resent;
    private int _stored;
    private int _duplicates;

    /// <summary>How many requests were not answered with success, or not at all.</summary>
    public int Resent => _resent;

    /// <summary>How many webhooks were stored: answered with 202.</summary>
    public int Stored => _stored;

    /// <summary>How many were duplicates, or handled before the answer: answered with 200.</summary>
    public int Duplicates => _duplicates;

    /// <param name="webhooks">What to send.</param>
    /// <param name="rate">How many each second.</param>
    /// <param name="meanwhile">Runs while they are sent.</param>
    /// <param name="from">When that begins: which part of them was sent.</param>
    public async Task SendAsync(IReadOnlyList<SignedWebhook> webhooks, int rate, Func<Task> meanwhile, double from = 0.5)
    {
        long started = Stopwatch.GetTimestamp();
        List<Task> running = [];

        for (int number = 0; number < webhooks.Count; number++)
        {
            TimeSpan due = TimeSpan.FromSeconds((double)number / rate) - Stopwatch.GetElapsedTime(started);

            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due);
            }

            if (number == (int)(webhooks.Count * from))
            {
                running.Add(Task.Run(meanwhile));
            }

            running.Add(SendAsync(webhooks[number]));
        }

        await Task.WhenAll(running);
    }

    private async Task SendAsync(SignedWebhook webhook)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                using HttpRequestMessage request = webhook.ToRequest(receivers[(int)((uint)Interlocked.Increment(ref _turn) % receivers.Count)]);
                using HttpResponseMessage response = await client.SendAsync(request);
                response.EnsureSuccessStatusCode();
                Interlocked.Increment(ref response.StatusCode == System.Net.HttpStatusCode.Accepted ? ref _stored : ref _duplicates);
                return;
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && attempt < Attempts)
            {
                Interlocked.Increment(ref _resent);
                await Task.Delay(s_untilNextAttempt);
            }
        }
    }
}
