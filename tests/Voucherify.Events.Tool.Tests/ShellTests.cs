using System.Diagnostics;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

/// <summary>How the tool behaves among other programs.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly ToolRunner _tool = new();

    public void Dispose() => _tool.Dispose();

    [UnixFact]
    public async Task A_sample_goes_through_a_pipe()
    {
        ToolRun run = await _tool.RunShellAsync("voucherify-events samples voucher.published | voucherify-events parse - --strict | head -1");

        run.Should().Be(new ToolRun(0, "voucher.published → VoucherPublished  whs_1d59dcdf6a4b765e74  0 anomalies, 0 unmapped members\n", ""));
    }

    [UnixTheory]
    [InlineData("set -o pipefail; voucherify-events samples | head -1")]
    [InlineData("set -o pipefail; voucherify-events samples --json | true")]
    [InlineData("voucherify-events samples >&-")]
    public async Task A_reader_who_leaves_is_no_error(string line)
    {
        ToolRun run = await _tool.RunShellAsync(line);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
    }

    [UnixFact]
    public async Task What_is_appended_to_a_file_overwrites_nothing()
    {
        ToolRun run = await _tool.RunShellAsync("(echo first; voucherify-events samples; echo last) > all.txt; head -2 all.txt; tail -1 all.txt");

        run.Output.Should().Be($"first\n{EventTypes.All[0]}\nlast\n");
    }

    [UnixTheory]
    [InlineData("auto", "", "xterm", false)]
    [InlineData("always", "", "xterm", true)]
    [InlineData("always", "1", "dumb", true)]
    [InlineData("never", "", "xterm", false)]
    public async Task Colors_are_for_terminals_or_asked_for(string color, string noColor, string terminal, bool isColored)
    {
        _tool.Variables["NO_COLOR"] = noColor;
        _tool.Variables["TERM"] = terminal;

        ToolRun run = await _tool.RunAsync("[]"u8.ToArray(), "parse", "-", "--color", color);

        run.Output.Contains("\u001b[31m", StringComparison.Ordinal).Should().Be(isColored);
    }

    [TerminalTheory]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData("", "dumb", false)]
    public async Task A_terminal_has_colors_unless_it_says_otherwise(string noColor, string terminal, bool isColored)
    {
        _tool.Variables["NO_COLOR"] = noColor;
        _tool.Variables["TERM"] = terminal;
        _tool.Write("body.json", "[]");

        ToolRun run = await _tool.RunShellAsync("script -qec 'voucherify-events parse body.json' /dev/null");

        run.Output.Should().Contain("not a webhook");
        run.Output.Contains("\u001b[31m", StringComparison.Ordinal).Should().Be(isColored);
    }

    [TerminalFact]
    public async Task A_user_at_a_terminal_is_asked_for_the_secret_and_it_is_not_shown()
    {
        _tool.Write("body.json", "{}");

        ToolRun run = await _tool.RunShellAsync(
            """
            (until grep -qs 'Webhook secret: ' shown; do sleep 0.1; done; sleep 0.5; echo typed-secret) |
                script -qfec 'voucherify-events verify body.json --sign' shown
            """);

        run.Output.Should().Contain("Webhook secret: ").And.Contain(WebhookSignature.Compute("{}"u8, "typed-secret"));
    }

    [TerminalTheory]
    [InlineData("", true)]
    [InlineData("--quiet", false)]
    [InlineData("2>/dev/null", false)]
    public async Task What_takes_longer_than_a_second_shows_how_far_it_is(string option, bool isShown)
    {
        await using TestReceiver receiver = await TestReceiver.StartAsync();

        ToolRun run = await _tool.RunShellAsync(
            $"script -qec 'voucherify-events send voucher.published --fault unsigned --copies 9 --to {receiver.Slow} {option}' /dev/null");

        run.Output.Contains("\r5 of 9", StringComparison.Ordinal).Should().Be(isShown);
        run.Output.Should().Contain("9 sent, 9 accepted, 0 failed");
    }

    [UnixTheory]
    [InlineData]
    [InlineData("snd")]
    [InlineData("samples", "--jsn")]
    [InlineData("samples", "--color", "allways")]
    [InlineData("parse")]
    public async Task A_wrong_command_is_told_in_a_line(params string[] arguments)
    {
        ToolRun run = await _tool.RunAsync(arguments);

        Snapshot.Match(run.ToString(), string.Join('_', arguments.DefaultIfEmpty("nothing")));
    }

    [UnixTheory]
    [InlineData("--help")]
    [InlineData("send", "--help")]
    [InlineData("samples", "-h")]
    [InlineData("verify", "--help")]
    [InlineData("parse", "--help")]
    [InlineData("listen", "--help")]
    [InlineData("replay", "--help")]
    [InlineData("completion", "--help")]
    [InlineData("inbox", "--help")]
    public async Task Help_shows_what_a_user_would_type(params string[] arguments)
    {
        ToolRun run = await _tool.RunAsync(arguments);

        Snapshot.Match(run.ToString(), arguments.Length == 1 ? "all" : arguments[0]);
    }

    [UnixFact]
    public async Task A_user_who_has_nothing_to_type_interrupts()
    {
        using Process process = _tool.Start([.. ToolRunner.Command, "parse", "-"]);
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        (await ToolRunner.EndAsync(process)).Should().Be(new ToolRun(130, "", ""));
    }

    [UnixFact]
    public async Task A_value_that_begins_with_an_at_sign_is_not_a_file_of_arguments()
    {
        _tool.Write("arguments", "samples");

        (await _tool.RunAsync("@arguments")).ExitCode.Should().Be(2);
    }

    [UnixFact]
    public async Task Two_hyphens_end_the_options()
    {
        _tool.Write("--body.json", "[]");

        (await _tool.RunAsync("parse", "--", "--body.json")).Output.Should().StartWith("not a webhook");
    }
}
