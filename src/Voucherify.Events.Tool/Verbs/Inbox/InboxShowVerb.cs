using System.CommandLine;
using System.Text;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Shows a dead letter. Personal data is shown only on request.</summary>
internal sealed class InboxShowVerb : InboxSubverb
{
    private readonly Argument<string> _id = new("id") { Description = "The ID of the webhook." };
    private readonly Option<bool> _error = new("--error") { Description = "Show the complete error, which may contain personal data." };
    private readonly Option<bool> _body = new("--body") { Description = "Print only the body, byte for byte. It is personal data." };

    public InboxShowVerb(Terminal terminal)
        : base(terminal, "show", "Shows a dead letter. Exit code 1 if there is none.")
    {
        Arguments.Add(_id);
        Options.Add(_error);
        Options.Add(_body);
        Examples =
        [
            "inbox show whs_123 --sqlite voucherify-inbox.db",
            "inbox show whs_123 --sqlite voucherify-inbox.db --body | voucherify-events parse -",
        ];
    }

    protected override async Task<int> RunAsync(IDurableWebhookInbox inbox, ParseResult arguments, CancellationToken cancellationToken)
    {
        string id = arguments.GetValue(_id)!;
        DeadLetter dead = await inbox.FindDeadLetterAsync(id, cancellationToken)
            ?? throw new CommandException(ExitCode.No, $"There is no dead letter '{id}'.");
        bool hasError = arguments.GetValue(_error);

        if (arguments.GetValue(_body) && !arguments.GetValue(Json))
        {
            Terminal.Write(dead.Webhook.Body.Span);
        }
        else if (arguments.GetValue(Json))
        {
            Terminal.WriteJson(json =>
            {
                InboxListVerb.Write(json, dead);

                if (hasError)
                {
                    json.WriteString("error", dead.Error);
                }

                if (arguments.GetValue(_body))
                {
                    json.WriteString("body", Encoding.UTF8.GetString(dead.Webhook.Body.Span));
                }
            });
        }
        else
        {
            Write(dead, hasError);
        }

        return ExitCode.Yes;
    }

    private void Write(DeadLetter dead, bool hasError)
    {
        Line("id", dead.Webhook.Id);
        Line("event", dead.Webhook.EventType);
        Line("received", $"{dead.Webhook.ReceivedAt.ToLocalTime():yyyy-MM-dd HH:mm:ss}");
        Line("failed", $"{dead.FailedAt.ToLocalTime():yyyy-MM-dd HH:mm:ss}, after {dead.Attempts} {(dead.Attempts == 1 ? "attempt" : "attempts")}");
        Line("handlers", string.Join(", ", dead.Handlers));
        Line("error", ErrorType.Of(dead.Error));
        Line("body", $"{dead.Webhook.Body.Length} bytes");

        if (hasError)
        {
            Terminal.Write("");
            Terminal.Write(Printable.EscapeLines(dead.Error));
        }
        else
        {
            Terminal.Say("Use --error to show the error, and --body to print the body. Both may contain personal data.");
        }
    }

    private void Line(string name, string value) => Terminal.Write($"{Terminal.Colors.Weak(name.PadRight(10))}{Printable.Escape(value)}");
}
