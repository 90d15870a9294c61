using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Inspector.Tests;

public sealed class SampleTests
{
    [Fact]
    public async Task Every_event_has_a_sample_and_every_endpoint_is_offered()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: builder => builder.Services.AddVoucherifyWebhooks("outlet", options => options.Secrets.Add("outlet", "another-secret")),
            map: app =>
            {
                InspectedApp.Map(app);
                app.MapVoucherifyWebhooks("/webhooks/outlet", "outlet");
                app.MapVoucherifyWebhooks("/webhooks/of/{tenant}");
            });

        JsonElement samples = await app.GetAsync("samples");

        samples.GetProperty("events").GetArrayLength().Should().Be(EventTypes.All.Count);
        samples.GetProperty("targets").EnumerateArray()
            .Select(target => (target.GetProperty("address").GetString(), target.GetProperty("labels")[0].GetString(), target.GetProperty("whyNot").ValueKind))
            .Should().Equal(
                ("/webhooks/of/{tenant}", "main", JsonValueKind.String),
                ("/webhooks/outlet", "outlet", JsonValueKind.Null),
                (InspectedApp.Path, "main", JsonValueKind.Null));
    }

    [Fact]
    public async Task A_sample_is_signed_and_received()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        string body = (await app.GetAsync($"samples/{VoucherPublished.EventType}")).GetProperty("body").GetString()!;

        JsonElement answer = await SendAsync(app, body);

        answer.GetProperty("outcome").GetString().Should().Be("Handled");
        JsonElement delivery = await app.GetAsync("deliveries/1");
        delivery.GetProperty("replay").GetString().Should().Be("sample");
        delivery.GetProperty("raw").GetString().Should().Be(body);
    }

    [Fact]
    public async Task An_edited_one_goes_as_it_was_edited()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        JsonElement answer = await SendAsync(app, "{ not JSON");

        answer.GetProperty("status").GetInt32().Should().Be(400);
        answer.GetProperty("detail").GetString().Should().Contain("JSON");
    }

    [Theory]
    [InlineData("""{"target":1,"label":"main","body":"{}"}""")]
    [InlineData("""{"target":-1,"label":"main","body":"{}"}""")]
    [InlineData("""{"target":0,"label":"other","body":"{}"}""")]
    [InlineData("""{"target":"http://evil.example","label":"main","body":"{}"}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    public async Task Nothing_is_sent_to_what_is_no_endpoint_of_the_application(string request)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        await app.PostAsync("samples", request, HttpStatusCode.BadRequest);

        (await app.GetAsync("deliveries")).GetProperty("total").GetInt64().Should().Be(0);
    }

    private static Task<JsonElement> SendAsync(InspectedApp app, string body) =>
        app.PostAsync("samples", JsonSerializer.Serialize(new { target = 0, label = "main", body }));
}
