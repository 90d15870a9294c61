using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>The page outside Development, behind a policy.</summary>
[Collection(InBrowser.Name)]
public sealed class OperatorTests(Chromium chromium)
{
    [BrowserFact]
    public async Task An_operator_sees_nothing_personal_before_asking_and_puts_it_back()
    {
        await using StoredScene scene = await StoredScene.StartAsync("Production", PassAuthentication.AddTo, app =>
        {
            app.MapVoucherifyWebhooks(InspectedApp.Path).AllowAnonymous();
            app.MapVoucherifyInspector("/ops/webhooks").RequireAuthorization("Operations");
        });
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ExtraHTTPHeaders = new Dictionary<string, string> { [PassAuthentication.Header] = "1" },
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{scene.App.Address}/ops/webhooks/#/dead-letters");
        await page.ClickAsync("#dead-rows a");
        ILocator ask = page.GetByRole(AriaRole.Button, new() { Name = "Show error and body" });
        await ask.WaitForAsync();

        (await page.InnerTextAsync("body")).Should().NotContain("jack@example.com").And.NotContain("Send a sample");

        await ask.ClickAsync();
        await page.WaitForSelectorAsync("#dead-detail pre.error");
        (await page.InnerTextAsync("#dead-detail")).Should().Contain("jack@example.com");

        scene.Cause.IsBroken = false;
        await page.ClickAsync("#dead-detail .primary");
        await scene.UntilAsync(status => status is { DeadLetters: 2, Waiting: 0 });
    }
}
