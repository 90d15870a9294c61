using System.CommandLine;

namespace Voucherify.Events.Tool;

/// <summary>Represents the commands for the inbox of an application.</summary>
internal sealed class InboxVerb : Command
{
    public InboxVerb(Terminal terminal)
        : base("inbox", "Looks into the inbox of an application, and puts dead letters back. The application may run.")
    {
        Subcommands.Add(new InboxStatusVerb(terminal));
        Subcommands.Add(new InboxListVerb(terminal));
        Subcommands.Add(new InboxShowVerb(terminal));
        Subcommands.Add(new InboxChangeVerb(
            terminal,
            "retry",
            "Puts dead letters back: the application runs the handlers that failed again, with all retries.",
            "put back",
            (inbox, id, cancellationToken) => inbox.ReplayAsync(id, cancellationToken),
            (inbox, query, cancellationToken) => inbox.ReplayAsync(query, cancellationToken)));
        Subcommands.Add(new InboxChangeVerb(
            terminal,
            "discard",
            "Deletes dead letters. Their ids are remembered, so that a copy is a duplicate.",
            "discarded",
            (inbox, id, cancellationToken) => inbox.DiscardAsync(id, cancellationToken),
            (inbox, query, cancellationToken) => inbox.DiscardAsync(query, cancellationToken)));
    }
}
