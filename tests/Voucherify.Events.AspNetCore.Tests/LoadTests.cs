using System.Collections.Concurrent;
using System.Net;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class LoadTests
{
    private const int Deliveries = 1_000;

    [Fact]
    public async Task A_thousand_deliveries_at_once_are_all_handled_once_and_answered_with_200()
    {
        var handled = new ConcurrentQueue<string>();
        var allAreHere = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<VoucherPublished>(async (_, webhook, _) =>
        {
            handled.Enqueue(webhook.Id);

            if (handled.Count == Deliveries)
            {
                allAreHere.TrySetResult();
            }

            // None is done before all have begun.
            await allAreHere.Task;
        }), settings: new Dictionary<string, string> { ["Secrets:main"] = Receiver.Secret, ["MaxConcurrency"] = $"{Deliveries}" });
        string[] ids = [.. Enumerable.Range(0, Deliveries).Select(_ => Wire.NewId())];

        HttpStatusCode[] answers = await Task.WhenAll(ids.Select(async id =>
        {
            using HttpResponseMessage response = await receiver.Client.SendAsync(Wire.Signed(Wire.Body(id: id)));
            return response.StatusCode;
        })).WaitAsync(TimeSpan.FromSeconds(60));

        answers.Should().OnlyContain(status => status == HttpStatusCode.OK);
        handled.Order().Should().Equal(ids.Order());
    }

    [Fact]
    public async Task A_thousand_deliveries_of_a_hundred_webhooks_run_a_hundred_times()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[][] bodies = [.. Enumerable.Range(0, Deliveries / 10).Select(_ => Wire.Body())];

        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, Deliveries).Select(async number =>
        {
            using HttpResponseMessage response = await receiver.Client.SendAsync(Wire.Signed(bodies[number % bodies.Length]));
            return response.StatusCode;
        })).WaitAsync(TimeSpan.FromSeconds(60));

        answers.Should().OnlyContain(status => status == HttpStatusCode.OK);
        receiver.Handled.Select(webhook => webhook.Id).Should().OnlyHaveUniqueItems().And.HaveCount(bodies.Length);
    }
}
