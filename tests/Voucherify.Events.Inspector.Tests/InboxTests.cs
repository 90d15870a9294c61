using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Voucherify.Events.Inspector.Tests;

public sealed class InboxTests
{
    [Fact]
    public async Task An_application_without_an_inbox_says_so()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();

        (await app.GetAsync("inbox")).GetProperty("durable").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Dead_letters_are_listed_with_why()
    {
        await using StoredScene scene = await StoredScene.StartAsync();

        JsonElement list = await scene.App.GetAsync("dead-letters");

        list.GetProperty("items").EnumerateArray().Should().HaveCount(3).And.AllSatisfy(letter =>
            letter.GetProperty("error").GetString().Should().StartWith("System.TimeoutException: The mail server did not answer"));
        (await scene.App.GetAsync("inbox")).GetProperty("deadLetters").GetInt64().Should().Be(3);
    }

    [Fact]
    public async Task One_is_put_back_and_handled()
    {
        await using StoredScene scene = await StoredScene.StartAsync();
        scene.Cause.IsBroken = false;
        string id = (await scene.App.GetAsync("dead-letters")).GetProperty("items")[0].GetProperty("webhookId").GetString()!;

        JsonElement answer = await scene.App.PostAsync("dead-letters/put-back", JsonSerializer.Serialize(new { ids = new[] { id } }));

        answer.GetProperty("count").GetInt64().Should().Be(1);
        await scene.UntilAsync(status => status is { DeadLetters: 2, Waiting: 0 });
    }

    [Fact]
    public async Task All_of_a_kind_are_put_back()
    {
        await using StoredScene scene = await StoredScene.StartAsync();
        scene.Cause.IsBroken = false;

        JsonElement answer = await scene.App.PostAsync("dead-letters/put-back", $$"""{"event":"{{VoucherPublished.EventType}}"}""");

        answer.GetProperty("count").GetInt64().Should().Be(2);
        await scene.UntilAsync(status => status is { DeadLetters: 1, Waiting: 0 });
    }

    [Fact]
    public async Task All_are_discarded_when_all_is_said()
    {
        await using StoredScene scene = await StoredScene.StartAsync();

        (await scene.App.PostAsync("dead-letters/discard", """{"all":true}""")).GetProperty("count").GetInt64().Should().Be(3);

        await scene.UntilAsync(status => status is { DeadLetters: 0 });
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"all":false}""")]
    [InlineData("""{"event":null}""")]
    public async Task Who_selects_nothing_changes_nothing(string selection)
    {
        await using StoredScene scene = await StoredScene.StartAsync();

        await scene.App.PostAsync("dead-letters/discard", selection, HttpStatusCode.BadRequest);

        (await scene.Inbox.GetStatusAsync()).DeadLetters.Should().Be(3);
    }

    [Fact]
    public async Task Outside_Development_nothing_personal_is_in_the_list()
    {
        await using StoredScene scene = await StoredScene.StartAsync("Production", PassAuthentication.AddTo, app =>
        {
            app.MapVoucherifyWebhooks(InspectedApp.Path).AllowAnonymous();
            app.MapVoucherifyInspector().RequireAuthorization("Operations");
        });
        scene.App.Client.DefaultRequestHeaders.Add(PassAuthentication.Header, "1");

        string list = await scene.App.Client.GetStringAsync("/voucherify/api/dead-letters") + await scene.App.Client.GetStringAsync("/voucherify/api/deliveries");

        list.Should().Contain(VoucherPublished.EventType).And.NotContain("jack@example.com");
    }
}
