using System.CommandLine;

namespace Voucherify.Events.Tool;

/// <summary>Represents the options that specify the receiver, and how long to wait.</summary>
internal sealed class Receiver
{
    /// <summary>The time that Voucherify waits for a response.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Option<string> _to = new("--to") { Description = "The address of the receiver.", HelpName = "url", Required = true };

    private readonly Option<TimeSpan?> _timeout =
        Duration.CreateOption("--timeout", "How long to wait for a response; 10s by default, like Voucherify.");

    public void AddTo(Command command)
    {
        command.Options.Add(_to);
        command.Options.Add(_timeout);
    }

    public Uri GetAddress(ParseResult arguments) => ParseAddress(arguments.GetValue(_to)!);

    public WebhookSender CreateSender(ParseResult arguments) => new(GetAddress(arguments), arguments.GetValue(_timeout) ?? Patience);

    public static Uri ParseAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : throw CommandException.Usage($"'{text}' is not an absolute HTTP URL. Use a URL such as http://localhost:5280/webhooks/voucherify.");
}
