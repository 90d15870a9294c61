using System.Collections.Concurrent;
using System.Diagnostics;

namespace Voucherify.Events.Inspector.Tests;

public sealed class TelemetryTests
{
    [Theory]
    [InlineData("again")]
    [InlineData("new")]
    public async Task What_the_page_sends_is_marked(string kind)
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(VoucherPublished.EventType);
        string? id = app.Get<DeliveryLog>().Find(1)!.WebhookId;

        await app.PostAsync($"deliveries/1/{kind}");
        string? copy = app.Get<DeliveryLog>().Find(2)!.WebhookId;
        await app.StopAsync();

        Activity[] ours = [.. spans.Where(span => span.GetTagItem("messaging.message.id") is string message && (message == id || message == copy))];
        ours.Select(span => span.GetTagItem(EndpointSender.ReplayAttribute)).Should().BeEquivalentTo([null, kind]);
    }

    [Fact]
    public async Task Looking_at_handlers_makes_nobody_else_record_them()
    {
        var recorded = new ConcurrentQueue<bool>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Voucherify.Events",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.None,
            ActivityStopped = span => recorded.Enqueue(span.Recorded || span.IsAllDataRequested),
        };
        ActivitySource.AddActivityListener(listener);
        await using InspectedApp app = await InspectedApp.StartAsync();

        await app.DeliverAsync(VoucherPublished.EventType);

        (await app.GetAsync("deliveries/1")).GetProperty("handlers").GetArrayLength().Should().Be(1);
        recorded.Should().NotContain(true);
    }
}
