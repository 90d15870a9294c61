using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>A browser profile that looks at an inspector, and what its console said.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visit(IBrowserContext context, InspectedApp app)
    {
        Context = context;
        App = app;
    }

    public IBrowserContext Context { get; }

    public InspectedApp App { get; }

    public IPage Page { get; private set; } = null!;

    /// <summary>Errors and violations of the content security policy. There must be none.</summary>
    public IEnumerable<string> Complaints => _complaints;

    public static async Task<Visit> StartAsync(
        Chromium chromium,
        InspectedApp app,
        ColorScheme scheme = ColorScheme.Light,
        int width = 1280,
        int height = 800,
        string? hash = null)
    {
        IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "en-US",
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(30_000);

        var visit = new Visit(context, app);
        visit.Page = await visit.OpenAsync(app.Link);

        if (hash is not null)
        {
            await visit.Page.GotoAsync($"{app.Address}/voucherify/{hash}");
        }

        return visit;
    }

    public async Task<IPage> OpenAsync(string address)
    {
        IPage page = await Context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Dialog += (_, dialog) => _complaints.Enqueue($"A dialog of the browser said: {dialog.Message}");
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Goes on in another tab.</summary>
    public void Turn(IPage page) => Page = page;

    /// <summary>Waits until an element shows, which it must.</summary>
    public Task<IElementHandle?> SeeAsync(string selector) => Page.WaitForSelectorAsync(selector)!;

    public async Task<string> TextAsync(string selector) => await Page.Locator(selector).InnerTextAsync();

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
