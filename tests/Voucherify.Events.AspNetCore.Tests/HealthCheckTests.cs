using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Voucherify.Events.Hosting;

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
            "Voucherify disables a webhook after 12 failed retries.");
    }

    [Fact]
    public async Task It_is_degraded_after_three_failures_in_a_row_of_different_webhooks()
    {
        await using Receiver receiver = await StartAsync();

        await FailAsync(receiver, "whs_1", times: 1);
        await FailAsync(receiver, "whs_2", times: 1);
        HealthStatus before = (await CheckAsync(receiver)).Status;
        await FailAsync(receiver, "whs_3", times: 1);
        HealthReportEntry after = await CheckAsync(receiver);

        (before, after.Status).Should().Be((HealthStatus.Healthy, HealthStatus.Degraded));
        after.Description.Should().Be("The last 3 webhooks failed or were not accepted.");
    }

    [Fact]
    public async Task A_webhook_that_succeeds_ends_the_row_of_failures()
    {
        await using Receiver receiver = await StartAsync();
        await FailAsync(receiver, "whs_1", times: 1);
        await FailAsync(receiver, "whs_2", times: 1);
        _fails = false;
        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
        _fails = true;

        await FailAsync(receiver, "whs_3", times: 1);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task It_is_degraded_while_an_inbox_refuses_webhooks()
    {
        await using Receiver receiver = await StartAsync(voucherify => voucherify.Services.AddSingleton<IWebhookInbox>(
            new DelegateInbox((_, _) => throw new IOException("No space left on device"))));

        for (int number = 1; number <= 3; number++)
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
            response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        }

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Degraded);
    }

    [Fact]
    public async Task It_fails_while_the_configuration_is_not_valid()
    {
        await using Receiver receiver = await StartAsync(checks: checks => checks.AddVoucherifyWebhooks(failureStatus: HealthStatus.Unhealthy));

        receiver.Settings.Change(("Secrets:main", null));
        HealthReportEntry entry = await CheckAsync(receiver);
        receiver.Settings.Change(("Secrets:main", Receiver.Secret));

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().Contain("not valid");
        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    public static TheoryData<HttpStatusCode> Refusals { get; } = new()
    {
        HttpStatusCode.BadRequest,
        HttpStatusCode.RequestEntityTooLarge,
        HttpStatusCode.UnsupportedMediaType,
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task It_is_degraded_after_three_signed_requests_in_a_row_that_are_refused(HttpStatusCode status)
    {
        await using Receiver receiver = await StartAsync(checks: checks => checks.AddVoucherifyWebhooks(failureStatus: HealthStatus.Unhealthy));

        await RefuseAsync(receiver, status, Receiver.Secret, times: 2);
        HealthStatus before = (await CheckAsync(receiver)).Status;
        await RefuseAsync(receiver, status, Receiver.Secret, times: 1);
        HealthStatus after = (await CheckAsync(receiver)).Status;

        (before, after).Should().Be((HealthStatus.Healthy, HealthStatus.Degraded));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_strangers_send_that_is_refused_changes_nothing(HttpStatusCode status)
    {
        await using Receiver receiver = await StartAsync();

        await RefuseAsync(receiver, status == HttpStatusCode.BadRequest ? HttpStatusCode.UnsupportedMediaType : status, "of a stranger", times: 13);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task One_webhook_that_is_refused_again_and_again_is_seen_among_others_that_are_not()
    {
        await using Receiver receiver = await StartAsync();
        _fails = false;

        for (int time = 1; time <= 3; time++)
        {
            await RefuseAsync(receiver, HttpStatusCode.RequestEntityTooLarge, Receiver.Secret, times: 1, id: "whs_1");
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
        }

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Degraded);
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
    public async Task It_is_degraded_after_three_forged_signatures_where_signed_requests_have_stopped()
    {
        await using Receiver receiver = await StartAsync();
        await SucceedAsync(receiver);
        receiver.Time.Advance(DeliveryMonitor.Silence);

        await MismatchAsync(receiver, times: 3);

        HealthReportEntry entry = await CheckAsync(receiver);
        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Be(
            "The last 3 signatures matched none of the configured secrets, and no valid signature was received for 10 minutes. " +
            "If the secret was replaced in Voucherify, configure the new one.");
    }

    [Fact]
    public async Task Strangers_never_make_it_worse_than_degraded()
    {
        await using Receiver receiver = await StartAsync(checks: checks => checks.AddVoucherifyWebhooks(failureStatus: HealthStatus.Unhealthy));
        await SucceedAsync(receiver);
        receiver.Time.Advance(DeliveryMonitor.Silence);

        await MismatchAsync(receiver, times: 30);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Degraded);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Strangers_change_nothing_where_signed_requests_have_not_stopped(bool anySigned)
    {
        await using Receiver receiver = await StartAsync();

        if (anySigned)
        {
            await SucceedAsync(receiver);
            receiver.Time.Advance(DeliveryMonitor.Silence - TimeSpan.FromSeconds(1));
        }

        await MismatchAsync(receiver, times: 30);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Two_forged_signatures_are_no_pattern()
    {
        await using Receiver receiver = await StartAsync();
        await SucceedAsync(receiver);
        receiver.Time.Advance(DeliveryMonitor.Silence);

        await MismatchAsync(receiver, times: 2);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_valid_signature_ends_the_row()
    {
        await using Receiver receiver = await StartAsync();
        await SucceedAsync(receiver);
        receiver.Time.Advance(DeliveryMonitor.Silence);
        await MismatchAsync(receiver, times: 3);

        await SucceedAsync(receiver);

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Forged_signatures_are_forgotten_after_a_day()
    {
        await using Receiver receiver = await StartAsync();
        await SucceedAsync(receiver);
        receiver.Time.Advance(DeliveryMonitor.Silence);
        await MismatchAsync(receiver, times: 3);

        receiver.Time.Advance(TimeSpan.FromHours(24));

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
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
        await FailAsync(receiver, "whs_1", times: 3);

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
        Succeed();
        bool isForgotten = !monitor.Describe().Any();
        Fail(ids[^1]);
        bool isRemembered = monitor.Describe().Any();

        isForgotten.Should().BeTrue();
        isRemembered.Should().BeTrue();

        void Fail(string id) => Record(id, WebhookOutcome.Failed);

        // Ends the row of failures.
        void Succeed() => Record("whs_another", WebhookOutcome.Handled);

        void Record(string id, WebhookOutcome outcome)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            monitor.Record(new WebhookReception("", TimeProvider.System)
            {
                Outcome = outcome,
                SecretLabel = "main",
                Webhook = new WebhookEvent { Id = id, EventType = "voucher.published", Data = new VoucherPublished() },
            });
        }
    }

    /// <summary>Sends what is answered with a status whether or not it is signed.</summary>
    private static async Task RefuseAsync(Receiver receiver, HttpStatusCode status, string secret, int times, string? id = null)
    {
        for (int time = 1; time <= times; time++)
        {
            byte[] body = status switch
            {
                HttpStatusCode.BadRequest => Wire.Utf8($"[{time}]"),
                HttpStatusCode.RequestEntityTooLarge => Wire.Body(id: id, data: $$"""{"note":"{{new string('x', 2_000_000)}}"}"""),
                _ => Wire.Body(),
            };
            using HttpRequestMessage request = Wire.Signed(body, secret);

            if (status == HttpStatusCode.UnsupportedMediaType)
            {
                request.Content!.Headers.ContentEncoding.Add("gzip");
            }

            using HttpResponseMessage response = await receiver.SendAsync(request);
            response.StatusCode.Should().Be(status);
        }
    }

    private async Task SucceedAsync(Receiver receiver)
    {
        _fails = false;
        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        _fails = true;
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
