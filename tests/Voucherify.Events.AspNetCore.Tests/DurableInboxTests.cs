using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>What an inbox that stores webhooks gets from the package: its place, checked options, a health check, gauges and counters.</summary>
public sealed class DurableInboxTests
{
    private static readonly ReceivedWebhook s_webhook = new()
    {
        Id = "whs_1",
        EventType = VoucherPublished.EventType,
        Body = default,
        ReceivedAt = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public async Task A_webhook_that_is_stored_is_answered_with_202()
    {
        await using Receiver receiver = await StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Stored);
    }

    [Fact]
    public async Task It_is_one_whoever_asks_for_it()
    {
        await using Receiver receiver = await StartAsync();

        receiver.Get<IWebhookInbox>().Should().BeSameAs(receiver.Get<IDurableWebhookInbox>()).And.BeSameAs(receiver.Get<StubInbox>());
    }

    [Fact]
    public async Task It_stays_when_webhooks_are_added_once_more()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            Use(voucherify);
            voucherify.Services.AddVoucherifyWebhooks(_ => { });
        });

        receiver.Get<IWebhookInbox>().Should().BeOfType<StubInbox>();
    }

    [Fact]
    public void Unless_set_its_options_are_those_that_the_documentation_names()
    {
        WebhookInboxOptions options = new OwnOptions();

        options.MaxConcurrency.Should().Be(16);
        options.RetryDelays.Should().Equal(
            TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30));
        options.DeduplicationWindow.Should().Be(TimeSpan.FromHours(72));
        options.DegradedAfter.Should().Be(TimeSpan.FromMinutes(5));
    }

    public static TheoryData<string, Action<WebhookInboxOptions>> Mistakes { get; } = new()
    {
        { "MaxConcurrency", options => options.MaxConcurrency = 0 },
        { "MaxConcurrency", options => options.MaxConcurrency = 1_001 },
        { "RetryDelays", options => options.RetryDelays = null! },
        { "RetryDelays", options => options.RetryDelays = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(-1)] },
        { "RetryDelays", options => options.RetryDelays = [TimeSpan.FromDays(31)] },
        { "DeduplicationWindow", options => options.DeduplicationWindow = TimeSpan.Zero },
        { "DegradedAfter", options => options.DegradedAfter = TimeSpan.Zero },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_host_with_an_option_out_of_range_does_not_start_and_names_it(string name, Action<WebhookInboxOptions> mistake)
    {
        Func<Task> start = () => Receiver.StartAsync(voucherify => voucherify.UseInbox<StubInbox, OwnOptions>(mistake));

        (await start.Should().ThrowAsync<OptionsValidationException>()).WithMessage($"{name} is *");
    }

    [Fact]
    public async Task Options_at_the_edge_are_accepted()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.UseInbox<StubInbox, OwnOptions>(options =>
        {
            options.MaxConcurrency = 1_000;
            options.RetryDelays = [];
            options.DeduplicationWindow = TimeSpan.FromTicks(1);
            options.DegradedAfter = TimeSpan.FromTicks(1);
        }));

        receiver.Get<IOptions<OwnOptions>>().Value.MaxConcurrency.Should().Be(1_000);
    }

    [Fact]
    public async Task The_health_check_is_content_while_webhooks_do_not_wait_too_long()
    {
        await using Receiver receiver = await StartAsync();
        Hold(receiver, new WebhookInboxStatus { Waiting = 1_000, OldestWaiting = receiver.Time.GetUtcNow() - TimeSpan.FromMinutes(5) });

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task The_health_check_says_how_many_wait_and_how_long()
    {
        await using Receiver receiver = await StartAsync();
        Hold(receiver, new WebhookInboxStatus { Waiting = 3, OldestWaiting = receiver.Time.GetUtcNow() - TimeSpan.FromSeconds(6 * 60 + 59) });

        HealthReportEntry entry = await CheckAsync(receiver);

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Be("3 webhook(s) are waiting for their handlers, the oldest for 6 minute(s).");
    }

    [Fact]
    public async Task The_health_check_heeds_the_options_of_the_inbox()
    {
        await using Receiver receiver = await StartAsync(options => options.DegradedAfter = TimeSpan.FromHours(1));
        Hold(receiver, new WebhookInboxStatus { Waiting = 1, OldestWaiting = receiver.Time.GetUtcNow() - TimeSpan.FromMinutes(59) });

        (await CheckAsync(receiver)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task The_health_check_says_how_many_are_dead_letters()
    {
        await using Receiver receiver = await StartAsync();
        Hold(receiver, new WebhookInboxStatus { DeadLetters = 2 });

        HealthReportEntry entry = await CheckAsync(receiver);

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Be(
            "2 webhook(s) failed on their last attempt and are dead letters. Fix the cause, and then replay or discard them.");
    }

    [Fact]
    public async Task The_health_check_says_all_that_is_wrong()
    {
        await using Receiver receiver = await StartAsync();
        Hold(receiver, new WebhookInboxStatus { DeadLetters = 2, Waiting = 1, OldestWaiting = DateTimeOffset.UnixEpoch });

        for (int time = 1; time <= 3; time++)
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8($"[{time}]"));
        }

        (await CheckAsync(receiver)).Description.Should().ContainAll("3 signed requests were rejected", "1 webhook(s) are waiting", "2 webhook(s) failed");
    }

    [Fact]
    public async Task The_health_check_tells_what_the_inbox_holds_to_machines()
    {
        await using Receiver receiver = await StartAsync();
        DateTimeOffset oldest = receiver.Time.GetUtcNow() - TimeSpan.FromSeconds(1);
        Hold(receiver, new WebhookInboxStatus { Waiting = 3, DeadLetters = 2, OldestWaiting = oldest });

        (await CheckAsync(receiver)).Data.Should().BeEquivalentTo(
            new Dictionary<string, object> { ["waiting"] = 3L, ["deadLetters"] = 2L, ["oldestWaiting"] = oldest });
    }

    [Fact]
    public async Task The_health_check_tells_what_the_inbox_complains_of()
    {
        await using Receiver receiver = await StartAsync();
        Hold(receiver, new WebhookInboxStatus { Problems = ["The disk is full."] });

        HealthReportEntry entry = await CheckAsync(receiver);

        (entry.Status, entry.Description).Should().Be((HealthStatus.Degraded, "The disk is full."));
    }

    [Fact]
    public async Task The_health_check_says_when_the_inbox_cannot_be_asked()
    {
        await using Receiver receiver = await StartAsync();
        receiver.Get<StubInbox>().Status = () => throw new InvalidOperationException("nothing for strangers");

        HealthReportEntry entry = await CheckAsync(receiver);

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().Be("The inbox status could not be read (InvalidOperationException).");
    }

    [Fact]
    public async Task The_health_check_does_not_wait_for_an_inbox_that_does_not_answer()
    {
        await using Receiver receiver = await StartAsync();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        receiver.Get<StubInbox>().Status = () =>
        {
            asked.TrySetResult();
            return new TaskCompletionSource<WebhookInboxStatus>().Task;
        };
        Task<HealthReportEntry> check = CheckAsync(receiver);
        await asked.Task.InTime();

        while (!check.IsCompleted)
        {
            receiver.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await check).Description.Should().Contain("TimeoutException");
    }

    [Fact]
    public async Task Gauges_tell_what_the_inbox_holds()
    {
        await using Receiver receiver = await StartAsync();
        using var measurements = new MeasurementRecorder(receiver);
        Hold(receiver, new WebhookInboxStatus { Waiting = 3, DeadLetters = 2, OldestWaiting = receiver.Time.GetUtcNow() - TimeSpan.FromSeconds(90) });
        DateTimeOffset start = receiver.Time.GetUtcNow();

        await UntilSampledAsync(receiver, measurements, waiting: 3);
        measurements.Observe();

        measurements.Of(WebhookInstrumentation.DeadLettersKept)[^1].Value.Should().Be(2);
        measurements.Of(WebhookInstrumentation.OldestWaiting)[^1].Value.Should().Be(90 + (receiver.Time.GetUtcNow() - start).TotalSeconds);
    }

    [Fact]
    public async Task Gauges_do_not_wait_for_the_inbox()
    {
        await using Receiver receiver = await StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        // The first sample needs no time to pass; what passed would begin another, which the end of the interval would cut off.
        await UntilSampledAsync(receiver, measurements, waiting: 0, TimeSpan.Zero);
        using var blocked = new ManualResetEventSlim();
        receiver.Get<StubInbox>().Status = () =>
        {
            blocked.Wait();
            return Task.FromResult(new WebhookInboxStatus());
        };
        receiver.Time.Advance(InboxGauges.Interval);

        int before = measurements.Of(WebhookInstrumentation.Waiting).Count;

        await Task.Run(measurements.Observe).InTime();

        measurements.Of(WebhookInstrumentation.Waiting).Should().HaveCount(before + 1, "what was sampled last can be read while the inbox is silent");
        blocked.Set();
    }

    [Fact]
    public async Task Gauges_tell_nothing_old_while_the_inbox_cannot_be_asked()
    {
        await using Receiver receiver = await StartAsync();
        using var measurements = new MeasurementRecorder(receiver);
        await UntilSampledAsync(receiver, measurements, waiting: 0);
        receiver.Get<StubInbox>().Status = () => throw new InvalidOperationException();

        await UntilAsync(receiver, () => receiver.Logs.Ours.Any(record => record.Id.Id == 11));
        await UntilAsync(receiver, () =>
        {
            int before = measurements.All.Count;
            measurements.Observe();
            return measurements.All.Count == before;
        });

        receiver.Logs.Ours.First(record => record.Id.Id == 11).Level.Should().Be(LogLevel.Warning);
        Hold(receiver, new WebhookInboxStatus { Waiting = 7 });
        await UntilSampledAsync(receiver, measurements, waiting: 7);
    }

    [Fact]
    public async Task There_are_no_gauges_where_nothing_is_stored()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        measurements.Observe();

        measurements.Ours.Should().NotContain(instrument => instrument.IsObservable);
    }

    [Fact]
    public async Task A_retry_is_counted_by_event_type_and_logged_as_a_warning()
    {
        await using Receiver receiver = await StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        receiver.Get<WebhookInboxReporter>().ReportRetry(s_webhook, 2, TimeSpan.FromSeconds(10), new WebhookHandlerException([]));

        AssertCounted(measurements, "voucherify.webhooks.retries", "voucher.published");
        LogRecord record = receiver.Logs.Ours.Single(record => record.Id.Id == 9);
        record.Level.Should().Be(LogLevel.Warning);
        record.Message.Should().Be("Webhook whs_1 (voucher.published) failed on attempt 2; retrying in 00:00:10.");
        record.Exception.Should().BeNull("what handlers threw has been logged");
    }

    [Fact]
    public async Task A_dead_letter_is_counted_by_event_type_and_logged_as_an_error()
    {
        await using Receiver receiver = await StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        receiver.Get<WebhookInboxReporter>().ReportDeadLetter(s_webhook, 6, new WebhookHandlerException([]));

        AssertCounted(measurements, "voucherify.webhooks.dead_letters", "voucher.published");
        LogRecord record = receiver.Logs.Ours.Single(record => record.Id.Id == 10);
        record.Level.Should().Be(LogLevel.Error);
        record.Message.Should().Be("Webhook whs_1 (voucher.published) failed on attempt 6 and was moved to the dead letters.");
    }

    [Fact]
    public async Task What_failed_beside_the_handlers_is_logged_with_its_cause()
    {
        await using Receiver receiver = await StartAsync();
        var cause = new TimeoutException();

        receiver.Get<WebhookInboxReporter>().ReportRetry(s_webhook, 1, TimeSpan.FromSeconds(1), cause);

        receiver.Logs.Ours.Single(record => record.Id.Id == 9).Exception.Should().BeSameAs(cause);
    }

    [Fact]
    public async Task An_event_that_is_not_known_is_reported_as_one_type_whatever_it_is_called()
    {
        await using Receiver receiver = await StartAsync();
        using var measurements = new MeasurementRecorder(receiver);
        var webhook = new ReceivedWebhook { Id = "whs_1", EventType = "jane@example.com", Body = default, ReceivedAt = default };

        receiver.Get<WebhookInboxReporter>().ReportRetry(webhook, 1, TimeSpan.Zero, new TimeoutException());
        receiver.Get<WebhookInboxReporter>().ReportDeadLetter(webhook, 1, new TimeoutException());

        AssertCounted(measurements, "voucherify.webhooks.retries", "_OTHER");
        AssertCounted(measurements, "voucherify.webhooks.dead_letters", "_OTHER");
        receiver.Logs.Ours.Select(record => record.Message + record.State).Should().NotContain(text => text.Contains("jane"));
    }

    private static void AssertCounted(MeasurementRecorder measurements, string instrument, string eventType)
    {
        Measurement measurement = measurements.Of(instrument).Should().ContainSingle().Which;
        measurement.Value.Should().Be(1);
        measurement.Tags.Should().BeEquivalentTo(new Dictionary<string, object?> { ["messaging.system"] = "voucherify", ["messaging.destination.name"] = eventType });
    }

    private static void Hold(Receiver receiver, WebhookInboxStatus status) =>
        receiver.Get<StubInbox>().Status = () => Task.FromResult(status);

    private static async Task<HealthReportEntry> CheckAsync(Receiver receiver) =>
        (await receiver.Get<HealthCheckService>().CheckHealthAsync()).Entries.Values.Single();

    private static Task UntilSampledAsync(Receiver receiver, MeasurementRecorder measurements, long waiting, TimeSpan? step = null) => UntilAsync(
        receiver,
        () =>
        {
            measurements.Observe();
            IReadOnlyList<Measurement> seen = measurements.Of("voucherify.webhooks.waiting");

            return seen.Count > 0 && (long)seen[^1].Value == waiting;
        },
        step);

    /// <summary>Lets time pass until the sampler, which tells nobody that it has run, has had an effect.</summary>
    private static async Task UntilAsync(Receiver receiver, Func<bool> condition, TimeSpan? step = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        while (!condition())
        {
            receiver.Time.Advance(step ?? TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(1), patience.Token);
        }
    }

    private static void Use(VoucherifyWebhooksBuilder voucherify) => voucherify.UseInbox<StubInbox, OwnOptions>();

    private static Task<Receiver> StartAsync(Action<OwnOptions>? configure = null) => Receiver.StartAsync(
        voucherify => voucherify.UseInbox<StubInbox, OwnOptions>(configure),
        builder => builder.Services.AddHealthChecks().AddVoucherifyWebhooks());

    /// <summary>An inbox may have options of its own beside those that all have.</summary>
    private sealed class OwnOptions : WebhookInboxOptions;
}
