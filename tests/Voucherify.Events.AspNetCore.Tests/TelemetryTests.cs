using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class TelemetryTests
{
    private readonly string _id = Wire.NewId();

    [Fact]
    public async Task A_delivery_is_a_span_named_and_tagged_by_the_conventions_of_messaging()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync();

        await DeliverAsync(receiver, Wire.Body(id: _id));

        Activity span = spans.Of(_id)[^1];
        span.DisplayName.Should().Be("process voucher.published");
        span.Kind.Should().Be(ActivityKind.Consumer);
        span.Status.Should().Be(ActivityStatusCode.Unset);
        span.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["messaging.system"] = "voucherify",
            ["messaging.operation.name"] = "process",
            ["messaging.operation.type"] = "process",
            ["messaging.destination.name"] = "voucher.published",
            ["messaging.message.id"] = _id,
        });
    }

    [Fact]
    public async Task Each_handler_is_a_span_within_that_of_the_delivery()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished, CardSender>()
            .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask)
            .AddHandler<VoucherPublished>(CountAsync));

        await DeliverAsync(receiver, Wire.Body(id: _id));

        IReadOnlyList<Activity> seen = spans.Of(_id);
        seen.Select(span => span.DisplayName).Should().Equal(
            "handle CardSender", "handle VoucherPublished", "handle CountAsync", "process voucher.published");
        seen.SkipLast(1).Should().OnlyContain(span => span.ParentSpanId == seen[3].SpanId && span.Kind == ActivityKind.Internal);
    }

    [Fact]
    public async Task The_span_of_a_delivery_belongs_to_the_trace_of_its_request()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync();
        using HttpRequestMessage request = Wire.Signed(Wire.Body(id: _id));
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        using HttpResponseMessage response = await receiver.SendAsync(request);

        spans.Of(_id).Should().OnlyContain(span => span.TraceId.ToHexString() == "0af7651916cd43dd8448eb211c80319c");
    }

    [Fact]
    public async Task An_event_that_no_handler_takes_is_a_span_of_its_own_all_the_same()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync(_ => { });

        await DeliverAsync(receiver, Wire.Body(id: _id));

        spans.Of(_id).Select(span => span.DisplayName).Should().Equal("process voucher.published");
    }

    [Fact]
    public async Task A_handler_that_fails_is_an_error_of_its_span_and_of_the_delivery()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, _) => throw new TimeoutException("nothing personal"))
            .AddHandler<VoucherPublished, CardSender>());

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: _id));

        spans.Of(_id).Select(span => (span.DisplayName, span.Status, span.GetTagItem("error.type"))).Should().Equal(
            ("handle VoucherPublished", ActivityStatusCode.Error, "System.TimeoutException"),
            ("handle CardSender", ActivityStatusCode.Unset, null),
            ("process voucher.published", ActivityStatusCode.Error, "System.TimeoutException"));
    }

    [Fact]
    public async Task An_unknown_event_is_one_name_whatever_it_is_called()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync();

        await DeliverAsync(receiver, Wire.Body("voucher.teleported", id: _id));

        spans.Of(_id)[^1].DisplayName.Should().Be("process _OTHER");
        spans.Of(_id).Should().OnlyContain(span => span.GetTagItem("messaging.destination.name") as string == "_OTHER");
    }

    [Fact]
    public async Task A_rejected_request_is_no_span()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: _id), "another secret");

        spans.Of(_id).Should().BeEmpty();
    }

    [Fact]
    public async Task A_webhook_takes_the_trace_of_its_request_along()
    {
        ReceivedWebhook? received = null;
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.Services.AddSingleton<IWebhookInbox>(
            new DelegateInbox((webhook, _) =>
            {
                received = webhook;
                return Task.FromResult(WebhookReceipt.Stored);
            })));
        byte[] body = Wire.Body(id: _id);
        using HttpRequestMessage request = Wire.Signed(body);
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        using HttpResponseMessage response = await receiver.SendAsync(request);

        received!.TraceParent.Should().StartWith("00-0af7651916cd43dd8448eb211c80319c-");
        received.Id.Should().Be(_id);
        received.EventType.Should().Be("voucher.published");
        received.Body.ToArray().Should().Equal(body);
        received.ReceivedAt.Should().Be(receiver.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_webhook_that_is_processed_later_is_a_new_trace_with_a_link_to_its_request()
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync();

        await ProcessAsync(receiver, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        Activity span = spans.Of(_id)[^1];
        span.Links.Single().Context.SpanId.ToHexString().Should().Be("b7ad6b7169203331");
        span.TraceId.ToHexString().Should().NotBe("0af7651916cd43dd8448eb211c80319c");
        span.ParentId.Should().BeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no trace parent")]
    public async Task A_webhook_that_was_not_traced_is_processed_without_a_link(string? traceParent)
    {
        using var spans = new ActivityRecorder();
        await using Receiver receiver = await Receiver.StartAsync();

        await ProcessAsync(receiver, traceParent);

        spans.Of(_id)[^1].Links.Should().BeEmpty();
    }

    [Fact]
    public async Task A_delivery_is_counted_by_event_type_outcome_and_label_of_the_secret()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        await DeliverAsync(receiver, Wire.Body());

        Measurement received = measurements.Of("voucherify.webhooks.received").Single();
        received.Value.Should().Be(1);
        received.Tags.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["messaging.destination.name"] = "voucher.published",
            ["messaging.system"] = "voucherify",
            ["voucherify.webhook.outcome"] = "handled",
            ["voucherify.webhook.secret_label"] = "main",
        });
    }

    [Fact]
    public async Task What_cannot_be_read_is_counted_by_event_type()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        await DeliverAsync(receiver, Anomalous("\"created_at\":\"private\",\"brand_new\":1"));

        Measurement anomaly = measurements.Of("voucherify.webhooks.anomalies").Should().ContainSingle().Which;
        anomaly.Tags.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["messaging.destination.name"] = "voucher.published",
            ["messaging.system"] = "voucherify",
            ["voucherify.webhook.anomaly.kind"] = "unreadable",
        });
    }

    [Fact]
    public async Task What_cannot_be_read_is_logged_with_its_path_and_without_its_value()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        await DeliverAsync(receiver, Anomalous("\"created_at\":\"private\""));

        receiver.Logs.Ours.Single(record => record.Id.Id == 12).Message
            .Should().EndWith("has unexpected values: $.data.created_at: expected a time, found text.");
    }

    [Fact]
    public async Task Drift_is_counted_and_logged_on_request()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            settings: new Dictionary<string, string> { ["Secrets:main"] = Receiver.Secret, ["ReportUnmapped"] = "true" });
        using var measurements = new MeasurementRecorder(receiver);

        await DeliverAsync(receiver, Anomalous("\"voucher\":{\"brand_new\":1}"));

        measurements.Of("voucherify.webhooks.anomalies").Should().ContainSingle().Which.Tags["voucherify.webhook.anomaly.kind"].Should().Be("unmapped");
        receiver.Logs.Ours.Single(record => record.Id.Id == 12).Message.Should().Contain("$.data.voucher.brand_new: expected nothing, found a number");
    }

    private static byte[] Anomalous(string members) => Encoding.UTF8.GetBytes(
        "{\"id\":\"" + Wire.NewId() + "\",\"type\":\"voucher.published\",\"event\":{\"type\":\"voucher.published\"},\"data\":{" + members + "}}");

    [Fact]
    public async Task A_rotation_can_be_followed_by_the_label_of_the_secret()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            settings: new Dictionary<string, string> { ["Secrets:old"] = "one", ["Secrets:new"] = "two" });
        using var measurements = new MeasurementRecorder(receiver);

        await DeliverAsync(receiver, Wire.Body(), "one");
        await DeliverAsync(receiver, Wire.Body(), "two");

        measurements.Of("voucherify.webhooks.received").Select(measurement => measurement.Tags["voucherify.webhook.secret_label"]).Should().Equal("old", "new");
    }

    [Fact]
    public async Task A_request_that_is_not_verified_is_counted_without_anything_of_its_body()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), "another secret");

        measurements.Of("voucherify.webhooks.received").Single().Tags.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["messaging.destination.name"] = "_OTHER",
            ["messaging.system"] = "voucherify",
            ["voucherify.webhook.outcome"] = "rejected",
            ["error.type"] = "SignatureMismatch",
        });
    }

    [Theory]
    [InlineData("voucher.teleported")]
    [InlineData("")]
    [InlineData("jane@example.com")]
    public async Task An_unknown_event_is_counted_as_one_type_whatever_it_is_called(string eventType)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        await DeliverAsync(receiver, Wire.Body(eventType));

        measurements.Of("voucherify.webhooks.received").Single().Tags["messaging.destination.name"].Should().Be("_OTHER");
    }

    [Fact]
    public async Task The_time_to_the_answer_is_measured()
    {
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, cancellationToken) => pause.WaitAsync(cancellationToken)));
        using var measurements = new MeasurementRecorder(receiver);
        Task delivery = DeliverAsync(receiver, Wire.Body());
        await pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(3));
        pause.Release();
        await delivery;

        Measurement duration = measurements.Of("voucherify.webhooks.duration").Single();
        duration.Value.Should().Be(3);
        duration.Tags.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["messaging.destination.name"] = "voucher.published",
            ["messaging.system"] = "voucherify",
            ["voucherify.webhook.outcome"] = "handled",
        });
    }

    [Fact]
    public async Task The_age_of_an_event_is_measured()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        await DeliverAsync(receiver, Wire.Body());

        Measurement age = measurements.Of("voucherify.webhooks.age").Single();
        age.Value.Should().Be(30, "the event is of 15:19:30 and now it is 15:20:00");
        age.Tags.Should().BeEquivalentTo(new Dictionary<string, object?> { ["messaging.system"] = "voucherify", ["messaging.destination.name"] = "voucher.published" });
    }

    [Fact]
    public async Task The_age_is_that_at_arrival_however_long_the_handlers_take()
    {
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, cancellationToken) => pause.WaitAsync(cancellationToken)));
        using var measurements = new MeasurementRecorder(receiver);
        Task delivery = DeliverAsync(receiver, Wire.Body());
        await pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(3));
        pause.Release();
        await delivery;

        measurements.Of("voucherify.webhooks.age").Single().Value.Should().Be(30);
    }

    [Fact]
    public async Task An_event_from_the_future_is_new()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);
        byte[] body = Wire.Utf8(Encoding.UTF8.GetString(Wire.Body()).Replace("2024-01-18T15:19:30", "2024-01-18T15:20:30", StringComparison.Ordinal));

        await DeliverAsync(receiver, body);

        measurements.Of("voucherify.webhooks.age").Single().Value.Should().Be(0);
    }

    [Fact]
    public async Task A_rejected_request_has_no_age()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), "another secret");

        measurements.Of("voucherify.webhooks.age").Should().BeEmpty();
    }

    [Fact]
    public async Task A_request_to_an_endpoint_of_ones_own_is_counted_even_if_that_fails()
    {
        await using Receiver receiver = await Receiver.StartAsync(map: app => app
            .MapPost(Receiver.Path, (RequestDelegate)(_ => throw new InvalidOperationException()))
            .RequireVoucherifySignature());
        using var measurements = new MeasurementRecorder(receiver);

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        measurements.Of("voucherify.webhooks.received").Should().ContainSingle();
    }

    [Fact]
    public async Task The_instruments_have_names_and_units_to_rely_on()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using var measurements = new MeasurementRecorder(receiver);

        measurements.Ours.Select(instrument => (instrument.Name, instrument.Unit)).Should().BeEquivalentTo(
        [
            ("voucherify.webhooks.received", "{webhook}"),
            ("voucherify.webhooks.anomalies", "{anomaly}"),
            ("voucherify.webhooks.duration", "s"),
            ("messaging.process.duration", "s"),
            ("voucherify.webhooks.age", "s"),
        ]);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task No_log_no_tag_and_no_answer_holds_a_secret_or_anything_personal(string environment)
    {
        using var spans = new ActivityRecorder(ofEverybody: true);
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(
            voucherify => voucherify
                .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask)
                .AddHandler<CustomerCreated>((_, _, _) => throw new InvalidOperationException("It did not work."))
                .AddHandler<CustomerDeleted>((_, _, cancellationToken) => pause.WaitAsync(cancellationToken)),
            environment: environment);
        using var measurements = new MeasurementRecorder(receiver);
        const string Person = """{"customer":{"name":"Jane Unmistakable","email":"unmistakable@example.com","phone":"+48 555 0199"}}""";
        List<HttpRequestMessage> requests = [];
        string handled = Wire.NewId();

        foreach (byte[] body in (byte[][])
        [
            Wire.Body(data: Person, id: handled),
            Wire.Body(data: Person, id: handled),
            Wire.Body("customer.created", Person),
            Wire.Body("customer.updated", Person),
            Wire.Body("customer.confirmed", """{"Jane Unmistakable":"unmistakable@example.com"}"""),
            Wire.Body("customer.updated", """{"customer":{"metadata":"Unmistakable"}}"""),
            Wire.Body("Greet Jane Unmistakable", Person),
            Wire.Body("unmistakable@example.com", "null"),
            Wire.Utf8(Person),
            Wire.Utf8($"[{Person}]"),
            Wire.Utf8($"{Person},"),
            Wire.Utf8($$$"""{"id":"event_1","object":"event","type":"customer.created","data":{"object":{{{Person}}}}}"""),
        ])
        {
            requests.Add(Wire.Signed(body));
            requests.Add(Wire.Signed(body, "the-other-secret-nobody-may-see"));
            requests.Add(Wire.Request(body, signature: null));
            requests.Add(Wire.Request(body, "Jane Unmistakable"));
            HttpRequestMessage encoded = Wire.Signed(body);
            encoded.Content!.Headers.ContentEncoding.Add("gzip");
            requests.Add(encoded);
        }

        string[] forbidden =
        [
            "nobody-may-see",
            "Unmistakable",
            "555 0199",
            .. requests.SelectMany(request => request.Headers.TryGetValues(WebhookSignature.HeaderName, out var values) ? values : []),
        ];
        StringBuilder said = new();

        foreach (HttpRequestMessage request in requests)
        {
            using HttpResponseMessage response = await receiver.SendAsync(request);
            said.Append(response).Append(await response.Content.ReadAsStringAsync());
            request.Dispose();
        }

        Task<HttpResponseMessage> late = receiver.DeliverAsync(Wire.Body("customer.deleted", Person));
        await pause.Entered;
        receiver.Time.Advance(TimeSpan.FromSeconds(8));
        said.Append(await (await late).Content.ReadAsStringAsync());
        pause.Release();
        receiver.Settings.Change(("Secrets:main", null), ("Secrets:empty", ""));
        using HttpResponseMessage invalid = await receiver.DeliverAsync(Wire.Body(data: Person));
        said.Append(await invalid.Content.ReadAsStringAsync());

        receiver.Logs.Ours.Select(record => record.Id.Id).Distinct().Should().Contain(
            [2, 3, 4, 5, 6, 7, 22, 23, .. environment == "Development" ? [8] : Array.Empty<int>()], "all kinds of messages were logged");
        said.AppendJoin('\n', receiver.Logs.Records);
        said.AppendJoin('\n', measurements.All.SelectMany(measurement => measurement.Tags));
        said.AppendJoin('\n', spans.All.SelectMany(Texts));
        string everything = said.ToString();
        forbidden.Where(text => everything.Contains(text, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
    }

    private static IEnumerable<string?> Texts(Activity span) =>
    [
        span.DisplayName,
        span.StatusDescription,
        .. span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. span.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. span.Events.SelectMany(happening => happening.Tags.Select(tag => $"{happening.Name} {tag.Key}={tag.Value}")),
    ];

    private static Task CountAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task DeliverAsync(Receiver receiver, byte[] body, string secret = Receiver.Secret)
    {
        using HttpResponseMessage response = await receiver.DeliverAsync(body, secret);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    /// <summary>Processes a webhook as an inbox would, long after its request.</summary>
    private Task<WebhookResult> ProcessAsync(Receiver receiver, string? traceParent)
    {
        Activity.Current = null;

        return receiver.Get<IWebhookProcessor>().ProcessAsync(
            new ReceivedWebhook
            {
                Id = _id,
                EventType = VoucherPublished.EventType,
                Body = Wire.Body(id: _id),
                ReceivedAt = DateTimeOffset.UnixEpoch,
                TraceParent = traceParent,
            },
            new WebhookAttempt(),
            CancellationToken.None);
    }

    private sealed class CardSender : IWebhookHandler<VoucherPublished>
    {
        public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
