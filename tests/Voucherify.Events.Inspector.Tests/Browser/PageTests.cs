using System.Diagnostics;
using Microsoft.Playwright;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>Each button and key of the page.</summary>
[Collection(InBrowser.Name)]
public sealed class PageTests(Chromium chromium)
{
    [BrowserFact]
    public async Task The_keyboard_goes_everywhere()
    {
        await using InspectedApp app = await Scene.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app);
        IKeyboard keyboard = visit.Page.Keyboard;
        await visit.SeeAsync("#delivery-rows tr:nth-child(9)");

        await keyboard.PressAsync("j");
        await visit.SeeAsync("#delivery-rows tr:nth-child(1)[aria-current]");
        await keyboard.PressAsync("j");
        await keyboard.PressAsync("ArrowDown");
        await visit.SeeAsync("#delivery-rows tr:nth-child(3)[aria-current]");
        await keyboard.PressAsync("k");
        await visit.SeeAsync("#delivery-rows tr:nth-child(2)[aria-current]");
        await visit.UntilAsync("location.hash === '#/deliveries/8'");

        await keyboard.PressAsync("Enter");
        (await FocusedAsync(visit)).Should().Be("delivery-detail");
        await keyboard.PressAsync("Escape");
        await visit.UntilAsync("location.hash === '#/deliveries'");

        await keyboard.PressAsync("/");
        (await FocusedAsync(visit)).Should().Be("filter");
        await keyboard.TypeAsync("redemption failed");
        (await visit.Page.Locator("#delivery-rows tr:visible").CountAsync()).Should().Be(1);
        await keyboard.PressAsync("Escape");
        (await visit.Page.Locator("#delivery-rows tr:visible").CountAsync()).Should().Be(9);

        await keyboard.PressAsync("2");
        await visit.SeeAsync("#dead-letters:not([hidden])");
        await keyboard.PressAsync("1");
        await visit.SeeAsync("#deliveries:not([hidden])");
        await keyboard.PressAsync("s");
        await visit.SeeAsync("#sample[open]");
        await keyboard.PressAsync("Escape");
        await visit.UntilAsync("!document.querySelector('dialog[open]')");
        await keyboard.PressAsync("?");
        await visit.SeeAsync("#help[open]");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Each_button_of_a_delivery_does_what_it_says()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);
        await app.DeliverAsync(body);
        await using Visit visit = await Visit.StartAsync(chromium, app, hash: "#/deliveries/1");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send again" }).ClickAsync();
        await visit.SeeAsync("#delivery-detail .outcome[data-outcome=Duplicate]");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "delivery 1" }).ClickAsync();
        await visit.SeeAsync("#delivery-detail .outcome[data-outcome=Handled]");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send as new" }).ClickAsync();
        await visit.SeeAsync("#delivery-detail[data-number='3']");
        await visit.SeeAsync("#delivery-detail .outcome[data-outcome=Handled]");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Run handlers" }).ClickAsync();
        await visit.SeeAsync(".runs li:nth-child(2)");

        await visit.Page.GotoAsync($"{app.Address}/voucherify/#/deliveries/1");
        await visit.SeeAsync("#delivery-detail[data-number='1']");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as curl" }).ClickAsync();
        await visit.UntilAsync("document.querySelector('#toasts').textContent.includes('Copied')");
        (await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().StartWith("curl -i ");

        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByText("Save body").ClickAsync());
        download.SuggestedFilename.Should().Be("delivery-1.json");
        (await File.ReadAllBytesAsync(await download.PathAsync())).Should().Equal(body);

        await visit.Page.ClickAsync("#clear");
        await visit.SeeAsync("#no-deliveries h2");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_sample_is_edited_and_sent()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app);
        await visit.Page.ClickAsync("#no-deliveries button");
        await visit.Page.FillAsync("#sample-event", CustomerCreated.EventType);
        await visit.Page.PressAsync("#sample-event", "Tab");
        await visit.UntilAsync("document.getElementById('sample-body').value.includes('customer.created')");

        string text = await visit.Page.InputValueAsync("#sample-body");
        await visit.Page.FillAsync("#sample-body", text + "oops");
        (await visit.TextAsync("#sample-note")).Should().Contain("Not valid JSON");
        await visit.Page.FillAsync("#sample-body", text.Replace("customer.created", "customer.edited", StringComparison.Ordinal));
        await visit.Page.ClickAsync("#sample-send");

        await visit.UntilAsync("document.querySelector('#delivery-detail h2').textContent === 'customer.edited'");
        await visit.SeeAsync("#delivery-rows .tag");
        (await visit.TextAsync("#delivery-rows")).Should().Contain("sample");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Dead_letters_are_put_back_and_discarded()
    {
        await using StoredScene scene = await StoredScene.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, scene.App, hash: "#/dead-letters");
        await visit.SeeAsync("#dead-rows tr:nth-child(3)");
        await visit.SeeAsync("#dead-count");
        (await visit.TextAsync("#dead-count")).Should().Be("3");

        await visit.Page.ClickAsync("#dead-rows tr:nth-child(1) a");
        await visit.SeeAsync("#dead-detail pre.error");
        await visit.Page.ClickAsync("#dead-detail .danger");
        await visit.Page.ClickAsync("#confirm-no");
        (await scene.Inbox.GetStatusAsync()).DeadLetters.Should().Be(3);
        await visit.Page.ClickAsync("#dead-detail .danger");
        await visit.Page.ClickAsync("#confirm-yes");
        await scene.UntilAsync(status => status.DeadLetters == 2);

        scene.Cause.IsBroken = false;
        await visit.UntilAsync("document.querySelectorAll('#dead-rows tr').length === 2");
        await visit.Page.CheckAsync("#dead-rows tr:nth-child(1) input");
        await visit.Page.ClickAsync("#dead-tools .primary");
        await scene.UntilAsync(status => status is { DeadLetters: 1, Waiting: 0 });

        await visit.UntilAsync("document.querySelectorAll('#dead-rows tr').length === 1");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Replay all 1" }).ClickAsync();
        await visit.Page.ClickAsync("#confirm-yes");
        await visit.SeeAsync("#no-dead-letters h2");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Webhooks_that_wait_are_shown_page_by_page()
    {
        await using StoredScene scene = await StoredScene.StartWaitingAsync(60);
        await using Visit visit = await Visit.StartAsync(chromium, scene.App, hash: "#/dead-letters");
        await visit.UntilAsync("document.querySelectorAll('#waiting-rows tr').length === 50");
        (await visit.TextAsync("#waiting-summary")).Should().Contain("the first 50 of 60");

        await visit.Page.ClickAsync("#waiting-summary button");

        await visit.UntilAsync("document.querySelectorAll('#waiting-rows tr').length === 60");
        (await visit.Page.Locator("#waiting-summary").IsVisibleAsync()).Should().BeFalse();
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task New_deliveries_appear_by_themselves_and_old_ones_leave()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app);
        await visit.SeeAsync("#connection[data-state=live]");
        var receiver = app.Get<WebhookReceiver>();

        for (int count = 0; count < DeliveryLog.MaxVerified + 30; count++)
        {
            byte[] body = SampleEvents.CreateBody(CustomerCreated.EventType);
            await receiver.ReceiveAsync(body, WebhookSignature.Compute(body, InspectedApp.Secret));
        }

        await visit.UntilAsync("document.getElementById('totals').textContent === 'the last 200 of 230'");
        (await visit.Page.Locator("#delivery-rows tr").CountAsync()).Should().Be(200);
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Seven_tabs_work_at_once()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app);

        for (int tab = 2; tab <= 7; tab++)
        {
            IPage page = await visit.OpenAsync($"{app.Address}/voucherify/");

            // A browser without a window shows all of its tabs: say for it what it says where one hides the other.
            await visit.Page.EvaluateAsync("Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))");
            await page.WaitForSelectorAsync("#connection[data-state=live]");
            await visit.SeeAsync("#connection[data-state=paused]");
            visit.Turn(page);
        }

        await visit.Page.ReloadAsync();
        await visit.SeeAsync("#connection[data-state=live]");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task An_open_page_keeps_no_host_from_stopping_and_says_that_it_is_gone()
    {
        TimeSpan limit = TimeSpan.FromSeconds(3);

        TimeSpan fastest = await Best.OfThreeAsync(limit, async _ =>
        {
            await using InspectedApp app = await InspectedApp.StartAsync();
            await using Visit visit = await Visit.StartAsync(chromium, app);
            await visit.SeeAsync("#connection[data-state=live]");
            var watch = Stopwatch.StartNew();

            await app.StopAsync();

            TimeSpan took = watch.Elapsed;
            await visit.SeeAsync("#connection[data-state=lost]");

            // The banner follows, once the next request has failed, too.
            await visit.SeeAsync("#banner:not([hidden])");
            await visit.UntilAsync("document.getElementById('banner').textContent.includes('does not respond')");
            return took;
        });

        fastest.Should().BeLessThan(limit);
    }

    private static Task<string> FocusedAsync(Visit visit) => visit.Page.EvaluateAsync<string>("document.activeElement.id");
}
