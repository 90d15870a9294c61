using System.CommandLine;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Represents the options that select dead letters.</summary>
internal sealed class DeadLetterFilter
{
    private readonly Option<string?> _event = new("--event") { Description = "Only dead letters of this event.", HelpName = "event" };
    private readonly Option<string?> _handler = new("--handler") { Description = "Only dead letters in which this handler failed.", HelpName = "name" };
    private readonly Option<string?> _error = new("--error-contains") { Description = "Only dead letters whose error contains this text.", HelpName = "text" };

    public void AddTo(Command command)
    {
        command.Options.Add(_event);
        command.Options.Add(_handler);
        command.Options.Add(_error);
    }

    public DeadLetterQuery Read(ParseResult arguments) => new()
    {
        EventType = arguments.GetValue(_event),
        Handler = arguments.GetValue(_handler),
        Error = arguments.GetValue(_error),
    };
}
