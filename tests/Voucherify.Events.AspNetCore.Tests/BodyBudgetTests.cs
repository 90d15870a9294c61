using System.Net;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>All bodies together hold so much memory and no more.</summary>
public sealed class BodyBudgetTests
{
    [Fact]
    public async Task The_request_that_has_been_sending_for_longest_makes_room()
    {
        await using Receiver receiver = await StartAsync(budget: 2_000);
        using RawClient first = await BeginAsync(receiver, sent: 1_000);
        using RawClient second = await BeginAsync(receiver, sent: 900);

        using RawClient third = await BeginAsync(receiver, sent: 500);

        (await first.ReadAnswerAsync()).Should().StartWith("HTTP/1.1 503").And.Contain("Retry-After: 60").And.Contain("Connection: close");
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Unavailable);
    }

    [Fact]
    public async Task A_webhook_is_received_while_others_hold_everything()
    {
        await using Receiver receiver = await StartAsync(budget: 2_000);
        using RawClient first = await BeginAsync(receiver, sent: 1_000);
        using RawClient second = await BeginAsync(receiver, sent: 1_000);

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_held_is_given_back()
    {
        await using Receiver receiver = await StartAsync(budget: 2_000);

        for (int number = 0; number < 50; number++)
        {
            using RawClient client = await BeginAsync(receiver, sent: 900);
            client.Reset();
            (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Aborted);
        }

        using RawClient first = await BeginAsync(receiver, sent: 900);
        using RawClient second = await BeginAsync(receiver, sent: 900);
        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(data: "{}"));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Handled, "nobody had to make room");
    }

    private static Task<Receiver> StartAsync(int budget) => Receiver.StartAsync(settings: new Dictionary<string, string>
    {
        ["Secrets:main"] = Receiver.Secret,
        ["MaxBodyLength"] = "1000",
        ["MaxBufferedBodyBytes"] = $"{budget}",
    });

    /// <summary>Begins a request of a thousand bytes and sends so many of them, or all but the last.</summary>
    private static async Task<RawClient> BeginAsync(Receiver receiver, int sent)
    {
        RawClient client = await RawClient.ConnectAsync(receiver);
        await client.SendAsync(RawClient.Head(RawClient.ForgedSignature + "Content-Length: 1000\r\n") + new string(' ', Math.Min(sent, 999)));
        await receiver.Time.RequestAdmitted();

        // The server tells nobody how much it has read.
        await Task.Delay(200);
        return client;
    }
}
