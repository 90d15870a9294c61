using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;

namespace Voucherify.Events.Tool;

/// <summary>Defines the command line and the exit code of each command.</summary>
internal static class CommandLine
{
    public const string Name = "voucherify-events";

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        RootCommand root = CreateRoot(terminal);

        // A value that begins with @ is a value, not the name of a response file.
        ParseResult result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        terminal.Configure(result);

        using var interruption = new CancellationTokenSource();
        terminal.Interruption = interruption.Token;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

        try
        {
            return FindStrayOption(result) is { } stray ? throw CommandException.Usage(Describe(result, stray))
                : result.Action is ParseErrorAction
                ? throw CommandException.Usage(Describe(result))
                : await result.InvokeAsync(
                    new InvocationConfiguration
                    {
                        Output = terminal.Output,
                        Error = terminal.Error,
                        EnableDefaultExceptionHandler = false,
                        ProcessTerminationTimeout = null,
                    },
                    interruption.Token);
        }
        catch (CommandException exception)
        {
            terminal.Complain(exception.Message);
            return exception.ExitCode;
        }
        catch (OperationCanceledException) when (interruption.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(exception.Message);
            return ExitCode.Usage;
        }

        // The first interruption cancels the command; the second one ends the process.
        void Interrupt(PosixSignalContext signal)
        {
            signal.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Sends, verifies, parses, receives and replays Voucherify webhooks. Works offline, without a Voucherify account.")
        {
            new SendVerb(terminal),
            new SamplesVerb(terminal),
            new VerifyVerb(terminal),
            new ParseVerb(terminal),
            new ListenVerb(terminal),
            new ReplayVerb(terminal),
            new InboxVerb(terminal),
            new CompletionVerb(terminal),
        };

        terminal.AddOptions(root);

        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                help.MaxWidth = 120;
                option.Action = new HelpWithExamples(help);
                option.Aliases.Remove("-?");
                option.Aliases.Remove("/h");
                option.Aliases.Remove("/?");
            }
            else if (option is VersionOption)
            {
                option.Aliases.Add("-v");
            }
        }

        return root;
    }

    // Without this check, an unknown option would be treated as an argument.
    private static string? FindStrayOption(ParseResult result) => result.Action is HelpWithExamples ? null : result.Tokens
        .TakeWhile(token => token.Type is not TokenType.DoubleDash)
        .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })?.Value;

    private static string Describe(ParseResult result, string? word = null)
    {
        Command command = result.CommandResult.Command;
        string help = $"Run '{string.Join(' ', Path(command).Append("--help"))}' for usage.";
        word ??= result.UnmatchedTokens.Count > 0 ? result.UnmatchedTokens[0] : null;

        if (word is not null)
        {
            IEnumerable<string> candidates = word.StartsWith('-')
                ? command.Options.Concat(result.RootCommandResult.Command.Options).Select(option => option.Name)
                : command.Subcommands.Select(subcommand => subcommand.Name);

            return $"'{word}' is not a valid {(word.StartsWith('-') ? "option" : "command")}.{Nearest.Ask(word, candidates)} {help}";
        }

        return $"{string.Join(' ', result.Errors.Select(error => error.Message).Distinct())} {help}";
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent).Append(command.Name) : [Name];
}
