using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

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
        ours.Select(span => span.GetTagItem(WebhookInstrumentation.ReplayAttribute)).Should().BeEquivalentTo([null, kind]);
    }

    [Theory]
    [InlineData(WebhookInstrumentation.Received)]
    [InlineData(WebhookInstrumentation.Duration)]
    [InlineData(WebhookInstrumentation.Age)]
    [InlineData(WebhookInstrumentation.ProcessDuration)]
    public async Task What_the_page_sends_is_marked_in_metrics_and_a_delivery_is_not(string instrument)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using var metrics = new MetricRecorder(app.Get<IMeterFactory>(), instrument);

        await app.DeliverAsync(VoucherPublished.EventType);
        await app.PostAsync("deliveries/1/new");
        await app.DeliverAsync(VoucherPublished.EventType);

        metrics.Measured.Select(tags => tags.GetValueOrDefault(WebhookInstrumentation.ReplayAttribute) as string).Should().Equal([null, "new", null]);
    }

    [Fact]
    public async Task Handlers_that_the_page_runs_are_marked()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        using var metrics = new MetricRecorder(app.Get<IMeterFactory>(), WebhookInstrumentation.ProcessDuration);

        await app.DeliverAsync(VoucherPublished.EventType);
        await app.PostAsync("deliveries/1/run");

        metrics.Measured.Select(tags => tags.GetValueOrDefault(WebhookInstrumentation.ReplayAttribute) as string).Should().Equal([null, "run"]);
    }

    [Theory]
    [InlineData("again")]
    [InlineData("new")]
    public async Task Failures_of_what_the_page_sends_leave_the_application_healthy(string kind)
    {
        await using InspectedApp app = await StartFailingAsync();
        await app.DeliverAsync(VoucherPublished.EventType);

        for (int number = 0; number < DeliveryMonitor.Limit; number++)
        {
            await app.PostAsync($"deliveries/1/{kind}");
        }

        (await CheckHealthAsync(app)).Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task What_the_page_sends_does_not_hide_that_deliveries_fail()
    {
        await using InspectedApp app = await StartFailingAsync();
        string body = Encoding.UTF8.GetString(SampleEvents.CreateBody(CustomerCreated.EventType));

        for (int number = 0; number < DeliveryMonitor.Limit; number++)
        {
            await app.DeliverAsync(VoucherPublished.EventType);
            await app.PostAsync("samples", JsonSerializer.Serialize(new { target = 0, label = "main", body }));
        }

        (await CheckHealthAsync(app)).Should().Be(HealthStatus.Degraded);
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

    private static Task<InspectedApp> StartFailingAsync() => InspectedApp.StartAsync(
        handlers: webhooks => webhooks.AddHandler<VoucherPublished>((_, _, _) => throw new TimeoutException()),
        build: builder => builder.Services.AddHealthChecks().AddVoucherifyWebhooks());

    private static async Task<HealthStatus> CheckHealthAsync(InspectedApp app) =>
        (await app.Get<HealthCheckService>().CheckHealthAsync()).Status;
}
