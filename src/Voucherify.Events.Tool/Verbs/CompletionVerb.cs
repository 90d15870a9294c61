using System.CommandLine;
using System.CommandLine.Completions;

namespace Voucherify.Events.Tool;

/// <summary>Prints the completion script for a shell. The script calls the tool itself; nothing else has to be installed.</summary>
internal sealed class CompletionVerb : Verb
{
    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] =
            """
            _voucherify_events() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(voucherify-events "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _voucherify_events voucherify-events
            """,
        ["zsh"] =
            """
            _voucherify_events() {
                local -a found
                found=("${(@f)$(voucherify-events "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                [[ -n "$found" ]] && compadd -a found || _files
            }
            compdef _voucherify_events voucherify-events
            """,
        ["fish"] =
            """
            complete -c voucherify-events -a '(voucherify-events "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] =
            """
            Register-ArgumentCompleter -Native -CommandName voucherify-events -ScriptBlock {
                param($word, $line, $cursor)
                voucherify-events "[suggest:$cursor]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh, fish or pwsh.", HelpName = "shell" };

    public CompletionVerb(Terminal terminal)
        : base(terminal, "completion", "Prints the completion script for a shell.")
    {
        _shell.CompletionSources.Add(_ => s_scripts.Keys.Select(shell => new CompletionItem(shell)));
        Arguments.Add(_shell);
        Examples =
        [
            "completion bash >> ~/.bashrc",
            "completion zsh >> ~/.zshrc",
            "completion fish > ~/.config/fish/completions/voucherify-events.fish",
            "completion pwsh >> $PROFILE",
        ];
    }

    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string shell = arguments.GetValue(_shell)!;

        Terminal.Write(s_scripts.GetValueOrDefault(shell) ?? throw CommandException.Usage(
            $"'{shell}' is not a supported shell.{Nearest.Ask(shell, s_scripts.Keys)} The supported shells are {string.Join(", ", s_scripts.Keys)}."));
        return Task.FromResult(ExitCode.Yes);
    }
}
