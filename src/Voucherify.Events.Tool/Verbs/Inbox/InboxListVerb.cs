using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Lists the dead letters of an inbox, without bodies and errors.</summary>
internal sealed class InboxListVerb : InboxSubverb
{
    private readonly DeadLetterFilter _filter = new();
    private readonly Option<int> _limit = new("--limit") { Description = "The maximum number to list.", HelpName = "n", DefaultValueFactory = _ => 100 };

    public InboxListVerb(Terminal terminal)
        : base(terminal, "list", "Lists dead letters, the most recent failure first.")
    {
        _filter.AddTo(this);
        Options.Add(_limit);
        Examples =
        [
            "inbox list --sqlite voucherify-inbox.db",
            "inbox list --postgres Webhooks --project src/Shop --event voucher.published",
        ];
    }

    /// <summary>Writes the parts that are not personal data.</summary>
    public static void Write(Utf8JsonWriter json, DeadLetter dead)
    {
        json.WriteString("id", dead.Webhook.Id);
        json.WriteString("event", dead.Webhook.EventType);
        json.WriteString("receiver", dead.Webhook.Receiver);
        json.WriteString("tenant", dead.Webhook.Tenant);
        json.WriteNumber("attempts", dead.Attempts);
        json.WriteString("received_at", dead.Webhook.ReceivedAt);
        json.WriteString("failed_at", dead.FailedAt);
        json.WriteStartArray("handlers");
        dead.Handlers.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteString("error_type", ErrorType.Of(dead.Error));
    }

    protected override async Task<int> RunAsync(IDurableWebhookInbox inbox, ParseResult arguments, CancellationToken cancellationToken)
    {
        int limit = arguments.GetValue(_limit) is > 0 and var most ? most : throw CommandException.Usage("--limit must be 1 or more.");
        WebhookPage<DeadLetter> page = await inbox.GetDeadLettersAsync(_filter.Read(arguments), limit, cancellationToken: cancellationToken);

        if (arguments.GetValue(Json))
        {
            Terminal.WriteJson(json =>
            {
                json.WriteStartArray("dead_letters");

                foreach (DeadLetter dead in page.Items)
                {
                    json.WriteStartObject();
                    Write(json, dead);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteBoolean("more", page.ContinuationToken is not null);
            });
            return ExitCode.Yes;
        }

        foreach (DeadLetter dead in page.Items)
        {
            string time = dead.FailedAt.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            Terminal.Write($"{Terminal.Colors.Weak(time)}  {Printable.Escape(dead.Webhook.Id)}  {Printable.Escape(dead.Webhook.EventType)}  " +
                $"{Attempts(dead)}  {Printable.Escape(string.Join(", ", dead.Handlers))}  {Terminal.Colors.Bad(Printable.Escape(ErrorType.Of(dead.Error)))}");
        }

        if (page.ContinuationToken is not null)
        {
            Terminal.Say($"There are more than {limit}. Use --limit to show more, or --event and --handler to filter.");
        }

        return ExitCode.Yes;
    }

    private static string Attempts(DeadLetter dead) => dead.Attempts == 1 ? "1 attempt" : $"{dead.Attempts} attempts";
}
