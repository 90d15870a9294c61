using System.CommandLine;
using System.Globalization;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Counts the webhooks in an inbox.</summary>
internal sealed class InboxStatusVerb : InboxSubverb
{
    public InboxStatusVerb(Terminal terminal)
        : base(terminal, "status", "Counts waiting webhooks and dead letters. Exit code 1 if there are dead letters.")
    {
        Examples =
        [
            "inbox status --sqlite voucherify-inbox.db",
            "inbox status --postgres-env ConnectionStrings__Webhooks",
        ];
    }

    protected override async Task<int> RunAsync(IDurableWebhookInbox inbox, ParseResult arguments, CancellationToken cancellationToken)
    {
        WebhookInboxStatus status = await inbox.GetStatusAsync(cancellationToken);

        if (arguments.GetValue(Json))
        {
            Terminal.WriteJson(json =>
            {
                json.WriteNumber("waiting", status.Waiting);
                json.WriteNumber("dead_letters", status.DeadLetters);
                json.WriteString("oldest_waiting", status.OldestWaiting?.ToString("O", CultureInfo.InvariantCulture));
            });
        }
        else
        {
            string oldest = status.OldestWaiting is { } time ? $", the oldest since {time.ToLocalTime():yyyy-MM-dd HH:mm:ss}" : "";
            Terminal.Write($"{status.Waiting} waiting{oldest}");
            Terminal.Write(Terminal.Colors.Verdict(status.DeadLetters == 0, status.DeadLetters == 1 ? "1 dead letter" : $"{status.DeadLetters} dead letters"));
        }

        return status.DeadLetters == 0 ? ExitCode.Yes : ExitCode.No;
    }
}
