using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>
/// Walks through every state of the page, in light and dark, wide and narrow. Each must be accessible, fit, and leave the console silent;
/// pictures of all are left in <c>TestResults/inspector</c>, beside the tests, to be looked at.
/// </summary>
[Collection(InBrowser.Name)]
public sealed class TourTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 400)]
    public async Task Deliveries_are_a_pleasure_to_look_at(ColorScheme scheme, int width)
    {
        await using InspectedApp app = await Scene.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app, scheme, width);
        await visit.SeeAsync("#delivery-rows tr:nth-child(9)");
        await LookAsync(visit, "list");

        foreach (long number in (long[])[8, 3, 7, 5])
        {
            await visit.Page.GotoAsync($"{app.Address}/voucherify/#/deliveries/{number}");
            await visit.SeeAsync($"#delivery-detail[data-number='{number}'] .facts");
            await LookAsync(visit, $"delivery-{number}", withBodies: number == 5);
        }

        await visit.Page.GotoAsync($"{app.Address}/voucherify/#/deliveries");
        await visit.Page.Locator("#filter").FillAsync("nothing like it");
        await LookAsync(visit, "no-match");
        await visit.Page.Locator("#filter").FillAsync("");

        await visit.Page.Locator("#open-sample").ClickAsync();
        await visit.UntilAsync("document.getElementById('sample-body').value.length > 100");
        await LookAsync(visit, "sample");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.UntilAsync("!document.querySelector('dialog[open]')");

        await visit.Page.Keyboard.PressAsync("?");
        await LookAsync(visit, "help");
        await visit.Page.Keyboard.PressAsync("Escape");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 400)]
    public async Task An_application_to_which_nothing_has_happened_says_what_to_do(ColorScheme scheme, int width)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app, scheme, width);
        await visit.SeeAsync("#no-deliveries h2");
        await LookAsync(visit, "empty");

        await visit.Page.Locator("#tab-dead-letters").ClickAsync();
        await visit.SeeAsync("#no-dead-letters h2");
        await LookAsync(visit, "no-inbox");

        await app.StopAsync();
        await visit.SeeAsync("#banner");
        await LookAsync(visit, "no-connection");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 400)]
    public async Task Dead_letters_say_why(ColorScheme scheme, int width)
    {
        await using StoredScene scene = await StoredScene.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, scene.App, scheme, width, hash: "#/dead-letters");
        await visit.SeeAsync("#dead-rows tr:nth-child(3)");
        await LookAsync(visit, "dead-letters");

        await visit.Page.Locator("#dead-rows a").First.ClickAsync();
        await visit.SeeAsync("#dead-detail pre.error");
        await LookAsync(visit, "dead-letter");

        await visit.Page.Locator("#dead-detail .danger").ClickAsync();
        await visit.SeeAsync("#confirm-yes");
        await LookAsync(visit, "confirm");
        visit.Complaints.Should().BeEmpty();
    }

    // A body has a thousand pieces, all of a few kinds: they are looked into once.
    private static async Task LookAsync(Visit visit, string name, bool withBodies = false)
    {
        ColorScheme scheme = await visit.Page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches") ? ColorScheme.Dark : ColorScheme.Light;
        int width = visit.Page.ViewportSize!.Width;

        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Visit.Pictures, $"{name}-{scheme}-{width}.png") });
        (await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).Should().BeTrue($"{name} fits {width} pixels");

        AxeResult result = await visit.Page.RunAxe(new AxeRunContext { Exclude = withBodies ? [] : [new AxeSelector("pre code")] });
        result.Violations.Select(violation => $"{name}: {violation.Id} {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
    }
}
