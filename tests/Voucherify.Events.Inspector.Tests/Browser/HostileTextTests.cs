using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>Webhooks whose every text is a script: none may become anything but text.</summary>
[Collection(InBrowser.Name)]
public sealed class HostileTextTests(Chromium chromium)
{
    private const string Script = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'><a href='javascript:alert(3)'>x</a>${alert(4)}";

    [BrowserFact]
    public async Task In_the_list_and_in_the_detail_it_stays_text()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(webhooks => webhooks
            .AddHandler<WebhookEventData>((_, _, _) => throw new InvalidOperationException(Script)));
        await app.DeliverAsync(Hostile());
        HttpRequestMessage unsigned = WebhookRequests.Create(Hostile(), "another secret", InspectedApp.Path + "?q=" + Uri.EscapeDataString(Script));
        unsigned.Headers.Add("X-Hostile", Script);
        await app.DeliverAsync(unsigned);
        await using Visit visit = await Visit.StartAsync(chromium, app);

        await visit.SeeAsync("#delivery-rows tr:nth-child(2)");
        (await visit.TextAsync("#delivery-rows")).Should().Contain("<img src=x onerror");
        await visit.Page.ClickAsync("#delivery-rows tr:nth-child(2) a");
        await visit.SeeAsync("#delivery-detail .runs");
        (await visit.TextAsync("#delivery-detail")).Should().Contain("<script>alert(2)");
        await AssertHarmlessAsync(visit);

        await visit.Page.ClickAsync("#delivery-rows tr:nth-child(1) a");
        await visit.UntilAsync("document.querySelector('#delivery-detail h2').textContent === 'not verified'");
        await visit.Page.ClickAsync("#delivery-detail .headers summary");
        await AssertHarmlessAsync(visit);
    }

    [BrowserFact]
    public async Task What_the_stream_tells_stays_text()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app);
        await visit.SeeAsync("#connection[data-state=live]");

        await app.DeliverAsync(Hostile());

        await visit.SeeAsync("#delivery-rows tr");
        await AssertHarmlessAsync(visit);
    }

    [BrowserFact]
    public async Task In_dead_letters_it_stays_text()
    {
        string folder = Directory.CreateTempSubdirectory("inspector-").FullName;
        await using InspectedApp app = await InspectedApp.StartAsync(webhooks => webhooks
            .AddHandler<WebhookEventData>((_, _, _) => throw new InvalidOperationException(Script))
            .UseSqliteInbox(Path.Combine(folder, "inbox.db"), options => options.RetryDelays = []));
        await app.DeliverAsync(Hostile());
        await using Visit visit = await Visit.StartAsync(chromium, app, hash: "#/dead-letters");

        await visit.Page.ClickAsync("#dead-rows a");
        await visit.SeeAsync("#dead-detail pre.error");

        (await visit.TextAsync("#dead-detail")).Should().Contain("<script>alert(2)");
        await AssertHarmlessAsync(visit);
        await app.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task AssertHarmlessAsync(Visit visit)
    {
        (await visit.Page.Locator("img:not([src='icon.svg']), script:not([src='main.js']), a[href^='javascript']").CountAsync()).Should().Be(0);
        visit.Complaints.Should().BeEmpty("nothing ran, and nothing tried to");
    }

    private static byte[] Hostile() => Scene.Change(SampleEvents.CreateBody(VoucherPublished.EventType), webhook =>
    {
        Poison(webhook["data"]!);
        webhook["id"] = Script;
        webhook["type"] = Script;
        webhook["project_id"] = Script;
        webhook["event"]!["type"] = Script;
        webhook["data"]![Script] = Script;
    });

    private static void Poison(JsonNode node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach ((string key, JsonNode? value) in json.ToArray())
                {
                    Replace(value, poisoned => json[key] = poisoned);
                }

                break;
            case JsonArray json:
                for (int index = 0; index < json.Count; index++)
                {
                    int place = index;
                    Replace(json[index], poisoned => json[place] = poisoned);
                }

                break;
        }
    }

    private static void Replace(JsonNode? value, Action<string> set)
    {
        if (value is JsonValue text && text.TryGetValue(out string? _))
        {
            set(Script);
        }
        else if (value is not null)
        {
            Poison(value);
        }
    }
}
