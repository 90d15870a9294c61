using System.CommandLine;

namespace Voucherify.Events.Tool;

/// <summary>Represents a command of the tool: its options, its action, and examples.</summary>
internal abstract class Verb : Command
{
    protected Verb(Terminal terminal, string name, string description)
        : base(name, description)
    {
        Terminal = terminal;
        SetAction(RunAsync);
    }

    /// <summary>Gets the examples that help shows, without the name of the tool.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    protected Terminal Terminal { get; }

    protected abstract Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken);

    protected static Option<bool> CreateJsonOption() => new("--json") { Description = "Write JSON to stdout, for programs." };
}
