using Voucherify.Events.Hosting;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class HealthCheckTests
{
    private static readonly string[] s_tags = ["ready"];

    private bool _fails = true;

    [Fact]
    public async Task It_is_healthy_at_first()
    {
        await using Receiver receiver = await StartAsync();

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Two_failures_of_a_webhook_are_no_pattern()
    {
        await using Receiver receiver = await StartAsync();

        await FailAsync(receiver, "whs_1", times: 2);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task It_is_degraded_after_three_failures_of_a_webhook()
    {
        await using Receiver receiver = await StartAsync();

        await FailAsync(receiver, "whs_1", times: 3);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task It_says_how_many_webhooks_fail_how_often_and_what_will_come_of_it()
    {
        await using Receiver receiver = await StartAsync();
        await FailAsync(receiver, "whs_1", times: 3);
        await FailAsync(receiver, "whs_2", times: 5);

        (await CheckAsync(receiver)).Description.Should().Be(
            "2 webhook(s) failed 3 times or more, one of them 5 times. " +
            "Voucherify switches a webhook off after its twelfth resend has failed.");
    }

    [Fact]
    public async Task Failures_of_different_webhooks_do_not_add_up()
    {
        await using Receiver receiver = await StartAsync();

        await FailAsync(receiver, "whs_1", times: 2);
        await FailAsync(receiver, "whs_2", times: 2);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_webhook_that_is_not_done_in_time_counts()
    {
        var pause = new Pause();
        await using Receiver receiver = await StartAsync(voucherify => voucherify.WatchInbox().AddHandler<VoucherPublished>(
            (_, _, cancellationToken) => pause.WaitAsync(cancellationToken).WaitAsync(cancellationToken)));

        for (int time = 1; time <= 3; time++)
        {
            Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body(id: "whs_1"));
            await receiver.Get<WatchedInbox>().WebhookTaken();
            receiver.Time.Advance(TimeSpan.FromSeconds(8));
            (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        }

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task It_recovers_when_the_webhook_succeeds()
    {
        await using Receiver receiver = await StartAsync();
        await FailAsync(receiver, "whs_1", times: 3);

        _fails = false;
        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: "whs_1"));

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task It_does_not_recover_when_another_webhook_succeeds()
    {
        await using Receiver receiver = await StartAsync();
        await FailAsync(receiver, "whs_1", times: 3);

        _fails = false;
        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: "whs_2"));

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task It_recovers_a_day_after_the_last_failure()
    {
        await using Receiver receiver = await StartAsync();
        await FailAsync(receiver, "whs_1", times: 3);

        receiver.Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        HealthStatus before = (await CheckAsync(receiver)).Status;
        receiver.Time.Advance(TimeSpan.FromSeconds(1));
        HealthStatus after = (await CheckAsync(receiver)).Status;

        (before, after).Should().Be((HealthStatus.Degraded, HealthStatus.Healthy));
    }

    [Fact]
    public async Task It_is_degraded_after_three_requests_in_a_row_with_a_signature_of_no_secret()
    {
        await using Receiver receiver = await StartAsync();

        await MismatchAsync(receiver, times: 3);

        HealthReportEntry entry = await CheckAsync(receiver);
        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Be(
            "The last 3 requests had a signature of none of the secrets, and no valid one came between. Was a secret replaced?");
    }

    [Fact]
    public async Task Two_requests_with_a_signature_of_no_secret_are_no_pattern()
    {
        await using Receiver receiver = await StartAsync();

        await MismatchAsync(receiver, times: 2);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_valid_signature_ends_the_row()
    {
        await using Receiver receiver = await StartAsync();
        _fails = false;
        await MismatchAsync(receiver, times: 2);
        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        await MismatchAsync(receiver, times: 2);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Signatures_of_no_secret_are_forgotten_after_a_day()
    {
        await using Receiver receiver = await StartAsync();
        await MismatchAsync(receiver, times: 3);

        receiver.Time.Advance(TimeSpan.FromHours(24));

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy, "anybody can send three, once and for all");
    }

    [Fact]
    public async Task Requests_without_a_signature_are_not_Voucherifys_and_do_not_count()
    {
        await using Receiver receiver = await StartAsync();

        for (int time = 1; time <= 5; time++)
        {
            using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(Wire.Body(), time % 2 == 0 ? null : "nonsense"));
        }

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task It_has_a_name_and_no_tags_unless_told_otherwise()
    {
        await using Receiver receiver = await StartAsync();

        HealthReport report = await receiver.Get<HealthCheckService>().CheckHealthAsync();

        report.Entries.Should().ContainKey("voucherify-webhooks").WhoseValue.Tags.Should().BeEmpty();
    }

    [Fact]
    public async Task It_takes_a_name_a_status_and_tags()
    {
        await using Receiver receiver = await StartAsync(
            checks: checks => checks.AddVoucherifyWebhooks("hooks", HealthStatus.Unhealthy, s_tags));
        await MismatchAsync(receiver, times: 3);

        HealthReport report = await receiver.Get<HealthCheckService>().CheckHealthAsync();

        HealthReportEntry entry = report.Entries.Should().ContainKey("hooks").WhoseValue;
        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Tags.Should().Equal("ready");
    }

    [Fact]
    public void It_remembers_no_more_than_a_thousand_webhooks()
    {
        var time = new ManualTime();
        var monitor = new DeliveryMonitor(time);
        string[] ids = [.. Enumerable.Range(1, 1_001).Select(number => $"whs_{number}")];

        // Each fails twice, one after another: whoever fails a third time is either the third strike or forgotten.
        foreach (string id in ids)
        {
            Fail(id);
            Fail(id);
        }

        Fail(ids[0]);
        string? ofTheForgotten = monitor.Describe();
        Fail(ids[^1]);
        string? ofTheRemembered = monitor.Describe();

        ofTheForgotten.Should().BeNull();
        ofTheRemembered.Should().NotBeNull();

        void Fail(string id)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            monitor.Record(new WebhookFeature
            {
                Outcome = WebhookOutcome.Failed,
                SecretLabel = "main",
                Webhook = new WebhookEvent { Id = id, EventType = "voucher.published", Data = new VoucherPublished() },
            });
        }
    }

    private static async Task<HealthReportEntry> CheckAsync(Receiver receiver) =>
        (await receiver.Get<HealthCheckService>().CheckHealthAsync()).Entries.Values.Single();

    private static async Task MismatchAsync(Receiver receiver, int times)
    {
        for (int time = 1; time <= times; time++)
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), "another secret");
            response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }
    }

    private static async Task FailAsync(Receiver receiver, string id, int times)
    {
        for (int time = 1; time <= times; time++)
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: id));
            response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        }
    }

    private Task<Receiver> StartAsync(
        Action<VoucherifyWebhooksBuilder>? handlers = null,
        Action<IHealthChecksBuilder>? checks = null) => Receiver.StartAsync(
            handlers ?? (voucherify => voucherify.AddHandler<VoucherPublished>(
                (_, _, _) => _fails ? throw new InvalidOperationException() : Task.CompletedTask)),
            builder => (checks ?? (all => all.AddVoucherifyWebhooks()))(builder.Services.AddHealthChecks()));
}
