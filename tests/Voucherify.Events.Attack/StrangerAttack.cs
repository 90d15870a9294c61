using System.Net;

namespace Voucherify.Events.Attack;

/// <summary>Requests that nobody signed: what they do to the health check and to the log.</summary>
internal static class StrangerAttack
{
    private const int Requests = 300;

    public static async Task<Finding> RunAsync(bool isLong)
    {
        using VictimProcess victim = await VictimProcess.StartAsync();
        await victim.DeliverAsync("whs_1");

        for (int number = 0; number < Requests; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Victim.Path) { Content = new ByteArrayContent([1]) };
            request.Headers.Add(WebhookSignature.HeaderName, new string('0', 64));
            using HttpResponseMessage response = await victim.Client.SendAsync(request);

            if (response.StatusCode != HttpStatusCode.Unauthorized)
            {
                return new Finding(false, $"answered with {response.StatusCode}");
            }
        }

        string health = await victim.Client.GetStringAsync("health");
        Stats stats = await victim.GetStatsAsync();

        return new Finding(
            health == "Healthy" && stats is { Errors: 0, Warnings: 0 },
            $"{Requests} forged requests: {health}, {stats.Errors} errors and {stats.Warnings} warnings in the log");
    }
}
