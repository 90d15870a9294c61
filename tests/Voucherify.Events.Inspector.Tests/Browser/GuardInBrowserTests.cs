using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>What a browser does of itself: cookies, fetch metadata, redirects.</summary>
[Collection(InBrowser.Name)]
public sealed class GuardInBrowserTests(Chromium chromium)
{
    [BrowserFact]
    public async Task The_link_opens_the_page_and_the_token_leaves_the_address()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await using Visit visit = await Visit.StartAsync(chromium, app);

        await visit.SeeAsync("#no-deliveries h2");

        visit.Page.Url.Should().Be($"{app.Address}/voucherify/");
        (await visit.Page.EvaluateAsync<string>("document.cookie")).Should().BeEmpty("no script may read it");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Reloaded_it_is_the_same_page()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(VoucherPublished.EventType);
        await using Visit visit = await Visit.StartAsync(chromium, app, hash: "#/deliveries/1");
        await visit.SeeAsync("#delivery-detail .facts");

        await visit.Page.ReloadAsync();

        await visit.SeeAsync("#delivery-detail .facts");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Without_the_link_there_is_a_sentence()
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await using IBrowserContext context = await chromium.Browser.NewContextAsync();
        IPage page = await context.NewPageAsync();

        IResponse? response = await page.GotoAsync($"{app.Address}/voucherify");

        response!.Status.Should().Be((int)HttpStatusCode.Unauthorized);
        (await page.InnerTextAsync("body")).Should().Contain("Open the link");
    }

    [BrowserTheory]
    [InlineData("fetch")]
    [InlineData("form")]
    public async Task Another_application_on_this_machine_changes_and_reads_nothing(string way)
    {
        await using InspectedApp app = await InspectedApp.StartAsync();
        await app.DeliverAsync(VoucherPublished.EventType);
        await using Visit visit = await Visit.StartAsync(chromium, app);
        await using InspectedApp other = await InspectedApp.StartAsync(map: other => other.MapGet("/", () => Results.Content(
            $"<form method=post action='{app.Address}/voucherify/api/clear' enctype=text/plain><button>Win</button></form>", "text/html")));
        IPage page = await visit.Context.NewPageAsync();
        await page.GotoAsync(other.Address);

        if (way == "form")
        {
            IResponse? answer = await page.RunAndWaitForResponseAsync(() => page.ClickAsync("button"), _ => true);
            (await answer.Request.AllHeadersAsync()).Should().ContainKey("cookie", "a Strict cookie knows no ports").And.Contain("sec-fetch-site", "same-site");
            answer.Status.Should().Be((int)HttpStatusCode.Forbidden);
        }
        else
        {
            string read = await page.EvaluateAsync<string>(
                "address => fetch(address, { credentials: 'include' }).then(answer => answer.text(), () => 'blocked')", $"{app.Address}/voucherify/api/deliveries");
            read.Should().Be("blocked");
        }

        app.Get<DeliveryLog>().GetAll().Deliveries.Should().ContainSingle();
    }

    [BrowserFact]
    public async Task No_page_can_frame_it()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(map: app =>
        {
            InspectedApp.Map(app);
            app.MapGet("/frame", () => Results.Content("<iframe src='/voucherify/'></iframe>", "text/html"));
        });
        await using Visit visit = await Visit.StartAsync(chromium, app);

        await visit.Page.RunAndWaitForConsoleMessageAsync(
            () => visit.Page.GotoAsync($"{app.Address}/frame"), new() { Predicate = message => message.Text.Contains("frame-ancestors") });

        await visit.UntilAsync("document.querySelector('iframe').contentDocument === null");
        visit.Complaints.Should().ContainSingle(complaint => complaint.Contains("frame-ancestors"));
    }

    [BrowserFact]
    public async Task It_works_under_a_path_base_behind_a_fallback_policy_and_at_another_route()
    {
        await using InspectedApp app = await InspectedApp.StartAsync(
            build: PassAuthentication.AddFallbackTo,
            map: app =>
            {
                app.UsePathBase("/shop");
                app.UseRouting();
                app.UseAuthorization();
                app.MapVoucherifyWebhooks(InspectedApp.Path).AllowAnonymous();
                app.MapVoucherifyInspector("/tools/hooks");
            });
        await app.DeliverAsync(VoucherPublished.EventType);
        await using Visit visit = await Visit.StartAsync(chromium, app);

        await visit.Page.GotoAsync($"{app.Address}/shop/tools/hooks?token={app.Token}");

        await visit.Page.ClickAsync("#delivery-rows a");
        await visit.SeeAsync("#delivery-detail .facts");
        await visit.UntilAsync($"location.href === '{app.Address}/shop/tools/hooks/#/deliveries/1'");
        visit.Complaints.Should().BeEmpty();
    }
}
