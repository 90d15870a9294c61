using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

/// <summary>Runs the examples of the README, in their order, and compares what they print with what it shows.</summary>
public sealed partial class ReadmeTests : IAsyncLifetime
{
    private readonly ToolRunner _tool = new();
    private string _port = "";
    private TestReceiver _receiver = null!;
    private TestShop _shop = null!;

    public async Task InitializeAsync()
    {
        _receiver = await TestReceiver.StartAsync();
        _tool.Variables["Voucherify__Webhooks__Secrets__main"] = TestReceiver.Secret;
        _tool.Write("body.json", "{}");
        _shop = await TestShop.StartAsync(webhooks => webhooks.UseSqliteInbox(_tool.PathOf("voucherify-inbox.db"), options => options.RetryDelays = []));
        await _shop.FailAsync("voucher.published", "whs_0123456789abcdef0123456789abcdef");
    }

    public async Task DisposeAsync()
    {
        await _receiver.DisposeAsync();
        await _shop.DisposeAsync();
        _tool.Dispose();
    }

    [UnixFact]
    public async Task What_the_readme_shows_is_what_happens()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "Voucherify.Events.Tool", "README.md")).ReplaceLineEndings("\n");
        var transcript = new StringBuilder();
        List<Func<Task>> listening = [];

        foreach (Match example in Examples().Matches(readme))
        {
            string command = example.Groups["command"].Value;
            string shown = example.Groups["output"].Value;

            if (command.StartsWith("voucherify-events listen", StringComparison.Ordinal))
            {
                Process process = await StartListeningAsync(command);
                listening.Add(async () => Compare(command, shown, await EndListeningAsync(process)));
                continue;
            }

            ToolRun run = await _tool.RunShellAsync(Localize(command));
            Compare(command, shown, run);
            transcript.Append("$ ").AppendLine(command).AppendLine(Scrub(run.ToString()));

            if (command.Contains("5290", StringComparison.Ordinal))
            {
                foreach (Func<Task> end in listening)
                {
                    await end();
                }
            }
        }

        listening.Should().NotBeEmpty();
        Snapshot.Match(transcript.ToString());
    }

    private async Task<Process> StartListeningAsync(string command)
    {
        Process process = _tool.Start(["bash", "-c", $"{Localize(command)} --port 0 2> listening"]);

        while (!File.Exists(_tool.PathOf("listening")) || !File.ReadAllText(_tool.PathOf("listening")).Contains('\n', StringComparison.Ordinal))
        {
            await Task.Delay(50);
        }

        _port = Port().Match(await File.ReadAllTextAsync(_tool.PathOf("listening"))).Groups["port"].Value;
        return process;
    }

    private async Task<ToolRun> EndListeningAsync(Process process)
    {
        using (process)
        {
            ToolRun run = await ToolRunner.EndAsync(process);
            return run with { Error = await File.ReadAllTextAsync(_tool.PathOf("listening")) };
        }
    }

    // A terminal shows both streams, one between the other.
    private void Compare(string command, string shown, ToolRun run) =>
        Lines(Scrub(run.Output + run.Error)).Should().BeEquivalentTo(Lines(Scrub(shown)), "the README shows it for {0}", command);

    private string Localize(string command) => command
        .Replace("http://localhost:5280/webhooks/voucherify", _receiver.Address, StringComparison.Ordinal)
        .Replace("5290", _port, StringComparison.Ordinal);

    private string Scrub(string text) => Digests().Replace(
        Scrubbed.Of(
            text.Replace(_receiver.Address, "http://localhost:5280/webhooks/voucherify", StringComparison.Ordinal), _tool),
        "DIGEST");

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<=^```console\n(?:(?!```)[^\n]*\n)*)\$ (?<command>[^\n]+)\n(?<output>(?:(?!\$ |```)[^\n]*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Examples();

    [GeneratedRegex("\\b[0-9a-f]{64}\\b")]
    private static partial Regex Digests();

    [GeneratedRegex(@"^Listening on http://127\.0\.0\.1:(?<port>\d+)\.")]
    private static partial Regex Port();
}
