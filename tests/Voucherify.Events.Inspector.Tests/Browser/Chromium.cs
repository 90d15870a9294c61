using Microsoft.Playwright;

namespace Voucherify.Events.Inspector.Tests.Browser;

/// <summary>The browser of the machine, started once. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_paths =
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0)
            .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser")]),
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? ExecutablePath { get; } = s_paths.FirstOrDefault(File.Exists);

    public static string? ReasonToSkip { get; } = ExecutablePath is null
        ? "There is no Chromium here to look at the page with: install one (Debian: apt-get install chromium)."
        : null;

    public IBrowser Browser => _browser!;

    public async Task InitializeAsync()
    {
        if (ExecutablePath is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ExecutablePath,
            Args = ["--no-sandbox", "--disable-gpu"], // Chromium refuses to run as root otherwise, and draws by software twice as slowly with a GPU that is none.
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>Tests in a browser run one after another: they share it, and the machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class InBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}

/// <summary>A fact about the page in a browser, skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.ReasonToSkip;
}

/// <summary>A theory about the page in a browser, skipped where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.ReasonToSkip;
}
