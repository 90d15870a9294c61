using Voucherify.Events.Tests;

namespace Voucherify.Events.Tool.Tests;

public sealed class CompletionVerbTests : IDisposable
{
    private readonly ToolRunner _tool = new();

    public void Dispose() => _tool.Dispose();

    [UnixTheory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task A_script_is_printed(string shell) => Snapshot.Match((await _tool.RunAsync("completion", shell)).ToString(), shell);

    [UnixFact]
    public async Task A_shell_that_nobody_knows_is_wrong_usage()
    {
        ToolRun run = await _tool.RunAsync("completion", "bsh");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("Did you mean bash?");
    }

    [UnixTheory]
    [InlineData("voucherify-events se", "send")]
    [InlineData("voucherify-events send voucher.pub", "voucher.published")]
    [InlineData("voucherify-events send voucher.published --fault un", "unknown-event unsigned")]
    [InlineData("voucherify-events completion f", "fish")]
    public async Task Bash_completes(string line, string expected)
    {
        string script = $$"""
            eval "$(voucherify-events completion bash)"
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=($COMP_LINE); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _voucherify_events
            echo "${COMPREPLY[*]}"
            """;

        (await _tool.RunShellAsync(script)).Output.Trim().Should().Be(expected);
    }
}
