using System.CommandLine;

namespace Voucherify.Events.Tool;

/// <summary>Represents the commands for the inbox of an application.</summary>
internal sealed class InboxVerb : Command
{
    public InboxVerb(Terminal terminal)
        : base("inbox", "Inspects the inbox of an application, and replays or discards dead letters. The application may be running.")
    {
        Subcommands.Add(new InboxStatusVerb(terminal));
        Subcommands.Add(new InboxListVerb(terminal));
        Subcommands.Add(new InboxShowVerb(terminal));
        Subcommands.Add(new InboxChangeVerb(
            terminal,
            "retry",
            "Replays dead letters: the application runs the failed handlers again, with all retries.",
            "replayed",
            (inbox, id, cancellationToken) => inbox.ReplayAsync(id, cancellationToken),
            (inbox, query, cancellationToken) => inbox.ReplayAsync(query, cancellationToken)));
        Subcommands.Add(new InboxChangeVerb(
            terminal,
            "discard",
            "Discards dead letters. Their IDs are remembered, so that resends are duplicates.",
            "discarded",
            (inbox, id, cancellationToken) => inbox.DiscardAsync(id, cancellationToken),
            (inbox, query, cancellationToken) => inbox.DiscardAsync(query, cancellationToken)));
    }
}
