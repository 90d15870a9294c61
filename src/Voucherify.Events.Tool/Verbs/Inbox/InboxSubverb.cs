using System.CommandLine;
using System.Data.Common;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Represents a command that requires the inbox of an application.</summary>
internal abstract class InboxSubverb : Verb
{
    protected InboxSubverb(Terminal terminal, string name, string description)
        : base(terminal, name, description)
    {
        Options.Add(Json);
        Where.AddTo(this);
    }

    protected Option<bool> Json { get; } = CreateJsonOption();

    private InboxOptions Where { get; } = new();

    protected abstract Task<int> RunAsync(IDurableWebhookInbox inbox, ParseResult arguments, CancellationToken cancellationToken);

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            using OpenedInbox opened = await Where.OpenAsync(arguments, Terminal, cancellationToken);

            return await RunAsync(opened.Inbox, arguments, cancellationToken);
        }
        catch (DbException exception)
        {
            throw new CommandException(ExitCode.NoAnswer, $"The database cannot be used: {exception.GetBaseException().Message}");
        }
        catch (InvalidOperationException exception)
        {
            throw CommandException.Usage(exception.Message);
        }
    }
}
