using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Inspector.Tests;

public sealed class DeliveryTests
{
    [Fact]
    public async Task What_arrived_is_listed_with_the_newest_first()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(VoucherPublished.EventType);
        await app.DeliverAsync(WebhookRequests.CreateWithWrongSignature(InspectedApp.Secret, InspectedApp.Path));

        JsonElement list = await app.GetAsync("deliveries");

        list.GetProperty("total").GetInt64().Should().Be(2);
        list.GetProperty("deliveries").EnumerateArray().Select(delivery => (Text(delivery, "outcome"), delivery.GetProperty("status").GetInt32(), Text(delivery, "eventType")))
            .Should().Equal(("Rejected", 401, null), ("Handled", 200, VoucherPublished.EventType));
    }

    [Fact]
    public async Task A_delivery_is_shown_as_it_came_and_as_handlers_see_it()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        await app.DeliverAsync(body);

        JsonElement delivery = await app.GetAsync("deliveries/1");

        Text(delivery, "raw").Should().Be(Encoding.UTF8.GetString(body));
        Text(delivery, "record").Should().Be("VoucherPublished");
        JsonElement typed = delivery.GetProperty("typed");
        typed[0].GetString().Should().Be("record");
        typed[1].GetString().Should().Be("VoucherPublished");
        typed.EnumerateArray().Select(item => item.ValueKind is JsonValueKind.String ? item.GetString() : null)
            .Should().Contain(["Customer", "Campaign", "Publication", "Voucher", "CreatedAt"]);
    }

    public static TheoryData<string> AllEvents => [.. EventTypes.All];

    [Theory]
    [MemberData(nameof(AllEvents))]
    public void Every_event_is_shown_with_the_names_of_its_properties(string eventType)
    {
        WebhookEvent webhook = SampleEvents.CreateWebhook(eventType);
        using var buffer = new MemoryStream();

        using (var json = new Utf8JsonWriter(buffer))
        {
            TypedView.Write(json, webhook.Data);
        }

        JsonElement typed = JsonDocument.Parse(buffer.ToArray()).RootElement;
        typed[1].GetString().Should().Be(webhook.Data.GetType().Name);
        string?[] names = [.. typed.EnumerateArray().Skip(2).Where((_, index) => index % 2 == 0).Select(name => name.GetString())];
        names.Should().OnlyHaveUniqueItems().And.BeSubsetOf(webhook.Data.GetType().GetProperties().Select(property => property.Name));
    }

    [Fact]
    public async Task Anomalies_and_what_no_property_maps_are_named_by_their_places()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(Scene.Change(SampleEvents.CreateBody(VoucherPublished.EventType), webhook =>
        {
            webhook["data"]!["voucher"]!["active"] = "perhaps";
            webhook["data"]!["voucher"]!["brand_new"] = 1;
        }));

        JsonElement delivery = await app.GetAsync("deliveries/1");

        delivery.GetProperty("places").EnumerateArray().Select(place => Text(place, "path"))
            .Should().BeEquivalentTo("$.data.voucher.active", "$.data.voucher.brand_new");
    }

    [Fact]
    public async Task A_rejected_one_has_the_advice_of_the_doctor()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(WebhookRequests.Create(VoucherPublished.EventType, $" {InspectedApp.Secret}", InspectedApp.Path));

        JsonElement delivery = await app.GetAsync("deliveries/1");

        Text(delivery, "advice").Should().NotBeNullOrEmpty();
        delivery.TryGetProperty("typed", out _).Should().BeFalse("nothing vouches for it");
    }

    [Fact]
    public async Task Handlers_are_shown_with_duration_and_error()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(Scene.AddHandlers);
        await app.DeliverAsync(RedemptionSucceeded.EventType);

        JsonElement[] handlers = [.. (await app.GetAsync("deliveries/1")).GetProperty("handlers").EnumerateArray()];

        handlers.Select(handler => (Text(handler, "name"), Text(handler, "errorType")))
            .Should().Equal(("BookRedemption", null), ("NotifyWarehouse", "System.TimeoutException"));
        Text(handlers[1], "error").Should().Contain("did not answer");
        handlers[0].GetProperty("milliseconds").GetDouble().Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task A_run_belongs_to_the_delivery_that_it_followed()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(Scene.AddHandlers);
        byte[] body = SampleEvents.CreateBody(RedemptionSucceeded.EventType);
        await app.DeliverAsync(body);
        await app.DeliverAsync(body);

        (await app.GetAsync("deliveries/1")).GetProperty("handlers").GetArrayLength().Should().Be(2);
        (await app.GetAsync("deliveries/2")).GetProperty("handlers").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Sent_again_it_is_a_duplicate()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(VoucherPublished.EventType);

        JsonElement answer = await app.PostAsync("deliveries/1/again");

        Text(answer, "outcome").Should().Be("Duplicate");
        JsonElement copy = await app.GetAsync($"deliveries/{answer.GetProperty("number")}");
        Text(copy, "replay").Should().Be("again");
        copy.GetProperty("replayOf").GetInt64().Should().Be(1);
    }

    [Fact]
    public async Task Sent_as_new_it_has_another_id_and_is_handled()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        await app.DeliverAsync(body);

        JsonElement answer = await app.PostAsync("deliveries/1/new");

        Text(answer, "outcome").Should().Be("Handled");
        JsonElement copy = await app.GetAsync("deliveries/2");
        string id = Text(await app.GetAsync("deliveries/1"), "webhookId")!;
        Text(copy, "webhookId").Should().NotBe(id).And.StartWith("whs_");
        Text(copy, "raw").Should().Be(Encoding.UTF8.GetString(body).Replace(id, Text(copy, "webhookId"), StringComparison.Ordinal), "every other byte is the same");
    }

    [Fact]
    public async Task What_was_not_verified_is_never_signed_and_never_run()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(WebhookRequests.CreateWithWrongSignature(InspectedApp.Secret, InspectedApp.Path));

        await app.PostAsync("deliveries/1/new", expected: HttpStatusCode.Conflict);
        await app.PostAsync("deliveries/1/run", expected: HttpStatusCode.Conflict);
        JsonElement again = await app.PostAsync("deliveries/1/again");

        Text(again, "outcome").Should().Be("Rejected", "it goes as it came");
    }

    [Fact]
    public async Task Handlers_run_past_the_recognition_of_duplicates()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(Scene.AddHandlers);
        await app.DeliverAsync(RedemptionSucceeded.EventType);

        JsonElement result = await app.PostAsync("deliveries/1/run");

        result.GetProperty("completed").GetInt32().Should().Be(1);
        result.GetProperty("failed").GetInt32().Should().Be(1);
        (await app.GetAsync("deliveries/1")).GetProperty("handlers").GetArrayLength().Should().Be(4);
    }

    [Fact]
    public async Task What_is_sent_again_goes_to_the_endpoint_that_received_it_with_its_route_values()
    {
        string? tenant = null;
        await using InspectedApp app = await InspectedApp.StartAsync(map: app =>
        {
            app.MapPost("/own/{tenant}", (HttpContext context) =>
            {
                tenant = $"{context.Request.RouteValues["tenant"]} {context.Request.Query["q"]}";

                // Without a body, which would arrive before the delivery is listed.
                return Results.StatusCode(StatusCodes.Status207MultiStatus);
            }).RequireVoucherifySignature();
            app.MapVoucherifyInspector();
        });
        await app.DeliverAsync(WebhookRequests.Create(VoucherPublished.EventType, InspectedApp.Secret, "/own/acme?q=1"));
        tenant = null;

        JsonElement answer = await app.PostAsync("deliveries/1/again");

        tenant.Should().Be("acme 1");
        answer.GetProperty("status").GetInt32().Should().Be(207);
    }

    [Fact]
    public async Task The_accessor_of_a_handler_sees_the_request_that_is_sent_again()
    {
        string? path = null;
        await using InspectedApp app = await InspectedApp.StartAsync(
            webhooks => webhooks.AddHandler<VoucherPublished, PathHandler>(),
            builder =>
            {
                builder.Services.AddHttpContextAccessor();
                builder.Services.AddSingleton<Action<string?>>(value => path = value);
            });
        await app.DeliverAsync(VoucherPublished.EventType);

        await app.PostAsync("deliveries/1/new");

        path.Should().Be(InspectedApp.Path);
    }

    [Fact]
    public async Task What_is_too_long_is_cut_and_not_sent_again()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(Scene.Change(SampleEvents.CreateBody(VoucherPublished.EventType), webhook => webhook["data"]!["padding"] = new string('x', 300 * 1024)));

        JsonElement delivery = await app.GetAsync("deliveries/1");

        Text(delivery, "raw")!.Length.Should().Be(256 * 1024);
        delivery.GetProperty("whole").GetBoolean().Should().BeFalse();
        await app.PostAsync("deliveries/1/again", expected: HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData(195)]
    [InlineData(196)]
    public async Task A_long_id_is_cut_between_characters(int length)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(Scene.Change(SampleEvents.CreateBody(VoucherPublished.EventType), webhook =>
            webhook["id"] = "whs_" + new string('x', length) + string.Concat(Enumerable.Repeat("\ud83d\ude00", 50))));

        JsonElement list = await app.GetAsync("deliveries");

        Text(list.GetProperty("deliveries")[0], "webhookId").Should().StartWith("whs_x").And.EndWith("…").And.NotContain("\ufffd");
    }

    [Fact]
    public async Task No_secret_and_no_digest_is_in_what_is_shown()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        HttpRequestMessage request = WebhookRequests.Create(VoucherPublished.EventType, InspectedApp.Secret, InspectedApp.Path);
        string signature = request.Headers.GetValues(WebhookSignature.HeaderName).Single();
        request.Headers.Add("Authorization", "Bearer hidden-one");
        request.Headers.Add("X-Api-Key", "hidden-two");
        await app.DeliverAsync(request);

        string shown = (await app.GetAsync("deliveries")).ToString() + await app.GetAsync("deliveries/1") + await app.GetAsync("samples");

        shown.Should().NotContain(InspectedApp.Secret).And.NotContain(signature).And.NotContain("hidden-");
    }

    [Fact]
    public async Task A_line_for_the_shell_survives_quotes()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(Scene.Change(SampleEvents.CreateBody(VoucherPublished.EventType), webhook => webhook["data"]!["name"] = "it's"));

        string line = Text(await app.GetAsync("deliveries/1/curl"), "line")!;

        line.Should().StartWith($"curl -i '{app.Address}{InspectedApp.Path}' -H 'Content-Type: application/json' -H 'x-voucherify-signature: ");
        line.Replace(@"'\''", "", StringComparison.Ordinal).Count(character => character == '\'').Should().Be(8, "only the four arguments are quoted");
    }

    [Fact]
    public async Task A_body_is_saved_byte_for_byte_and_never_opened_by_the_browser()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        await app.DeliverAsync(body);

        using HttpResponseMessage response = await app.AskAsync("/voucherify/api/deliveries/1/body");

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(body);
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/octet-stream");
    }

    [Fact]
    public async Task Outside_Development_no_body_and_no_header_is_kept_and_nothing_is_sent()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: PassAuthentication.AddTo,
            map: app =>
            {
                app.MapVoucherifyWebhooks(InspectedApp.Path).AllowAnonymous();
                app.MapVoucherifyInspector().RequireAuthorization("Operations");
            },
            environment: "Production");
        await app.DeliverAsync(VoucherPublished.EventType);

        JsonElement delivery = await AskAsOperatorAsync(app, "/voucherify/api/deliveries/1", HttpStatusCode.OK);

        delivery.TryGetProperty("raw", out _).Should().BeFalse();
        delivery.TryGetProperty("headers", out _).Should().BeFalse();
        delivery.TryGetProperty("typed", out _).Should().BeFalse();
        delivery.GetProperty("bodyLength").GetInt32().Should().BePositive();
        app.Get<DeliveryLog>().Find(1)!.Body.IsEmpty.Should().BeTrue();
        await AskAsOperatorAsync(app, "/voucherify/api/deliveries/1/again", HttpStatusCode.Conflict, "POST");
        await AskAsOperatorAsync(app, "/voucherify/api/samples", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ten_thousand_requests_without_a_valid_signature_push_nothing_out_and_take_no_memory()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(VoucherPublished.EventType);
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        var receiver = app.Get<WebhookReceiver>();

        for (int count = 0; count < 10_000; count++)
        {
            await receiver.ReceiveAsync(body, new string('0', 64));
        }

        JsonElement list = await app.GetAsync("deliveries");
        list.GetProperty("total").GetInt64().Should().Be(10_001);
        list.GetProperty("kept").GetInt32().Should().Be(1 + DeliveryLog.MaxUnverified);
        list.GetProperty("deliveries").EnumerateArray().Last().GetProperty("number").GetInt64().Should().Be(1);
        app.Get<DeliveryLog>().Size.Should().BeLessThan(2 * 1024 * 1024);
    }

    [Fact]
    public async Task Cleared_it_keeps_counting()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(VoucherPublished.EventType);

        await app.PostAsync("clear");
        await app.DeliverAsync(VoucherPublished.EventType);

        JsonElement list = await app.GetAsync("deliveries");
        list.GetProperty("total").GetInt64().Should().Be(2);
        list.GetProperty("deliveries").GetArrayLength().Should().Be(1);
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static async Task<JsonElement> AskAsOperatorAsync(InspectedApp app, string path, HttpStatusCode expected, string method = "GET")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path)
        {
            Headers = { { PassAuthentication.Header, "1" }, { "Sec-Fetch-Site", "same-origin" }, { "X-Voucherify-Inspector", "1" } },
        };
        using HttpResponseMessage response = await app.Client.SendAsync(request);
        response.StatusCode.Should().Be(expected);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    internal sealed class PathHandler(IHttpContextAccessor accessor, Action<string?> tell) : IWebhookHandler<VoucherPublished>
    {
        public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken)
        {
            tell(accessor.HttpContext?.Request.Path);
            return Task.CompletedTask;
        }
    }
}
