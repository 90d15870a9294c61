using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>A browser profile that looks at an inspector, and what its console said.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    private readonly string _test;

    private Visit(IBrowserContext context, InspectedApp app, string test)
    {
        _test = test;
        Context = context;
        App = app;
    }

    /// <summary>Where pictures are left, to be looked at.</summary>
    public static string Pictures { get; } = Path.Combine(AppContext.BaseDirectory, "TestResults", "inspector");

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
        string? hash = null,
        [CallerMemberName] string test = "")
    {
        IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "en-US",
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(30_000);

        var visit = new Visit(context, app, test);
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

    /// <summary>Waits until something is true. (What Playwright has for it evaluates text in the page, which the page forbids.)</summary>
    public async Task UntilAsync(string condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        while (!await Page.EvaluateAsync<bool>($"Boolean({condition})"))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    public async Task<string> TextAsync(string selector) => await Page.Locator(selector).InnerTextAsync();

    public async ValueTask DisposeAsync()
    {
        // What was seen last tells most where a test failed.
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{_test}.png") });
        await Context.DisposeAsync();
    }
}
