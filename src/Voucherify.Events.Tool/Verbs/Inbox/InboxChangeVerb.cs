using System.CommandLine;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Replays dead letters, or discards them.</summary>
internal sealed class InboxChangeVerb : InboxSubverb
{
    private readonly string _done;
    private readonly Func<IDurableWebhookInbox, string, CancellationToken, Task<bool>> _one;
    private readonly Func<IDurableWebhookInbox, DeadLetterQuery, CancellationToken, Task<long>> _many;

    private readonly Argument<string?> _id = new("id") { Description = "The ID of the webhook.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _all = new("--all") { Description = "Select all dead letters, or all that match the options." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Confirm the change; required with --all." };
    private readonly DeadLetterFilter _filter = new();

    public InboxChangeVerb(
        Terminal terminal,
        string name,
        string description,
        string done,
        Func<IDurableWebhookInbox, string, CancellationToken, Task<bool>> one,
        Func<IDurableWebhookInbox, DeadLetterQuery, CancellationToken, Task<long>> many)
        : base(terminal, name, $"{description} Exit code 1 if there is none.")
    {
        (_done, _one, _many) = (done, one, many);
        Arguments.Add(_id);
        Options.Add(_all);
        Options.Add(_yes);
        _filter.AddTo(this);
        Examples =
        [
            $"inbox {name} whs_123 --sqlite voucherify-inbox.db",
            $"inbox {name} --all --handler SendLoyaltyCard --postgres Webhooks --yes",
        ];
    }

    protected override async Task<int> RunAsync(IDurableWebhookInbox inbox, ParseResult arguments, CancellationToken cancellationToken)
    {
        string? id = arguments.GetValue(_id);

        if (id is null != arguments.GetValue(_all))
        {
            throw CommandException.Usage("Specify the ID of a dead letter, or --all.");
        }

        if (id is null && !arguments.GetValue(_yes))
        {
            throw CommandException.Usage($"--all requires --yes. '{CommandLine.Name} inbox list' shows the dead letters to be {_done}.");
        }

        long changed = id is not null
            ? await _one(inbox, id, cancellationToken) ? 1 : 0
            : await _many(inbox, _filter.Read(arguments), cancellationToken);

        if (arguments.GetValue(Json))
        {
            Terminal.WriteJson(json => json.WriteNumber("changed", changed));
        }
        else if (changed > 0)
        {
            Terminal.Write(id is not null ? $"{Printable.Escape(id)} {_done}" : $"{changed} {_done}");
        }

        if (changed == 0)
        {
            Terminal.Complain(id is not null ? $"There is no dead letter '{id}'." : "There is no matching dead letter.");
        }

        return changed > 0 ? ExitCode.Yes : ExitCode.No;
    }
}
