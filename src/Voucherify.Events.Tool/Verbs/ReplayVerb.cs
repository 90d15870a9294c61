using System.CommandLine;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Sends captured deliveries again.</summary>
internal sealed class ReplayVerb : Verb
{
    private readonly Argument<string[]> _files = new("capture") { Description = "Captured deliveries, or folders with them.", Arity = ArgumentArity.OneOrMore };
    private readonly Receiver _receiver = new();
    private readonly Option<bool> _newId = new("--new-id") { Description = "Send each as a new delivery with a new signature; otherwise, the receiver may treat it as a duplicate." };
    private readonly Option<bool> _json = CreateJsonOption();
    private readonly SecretOptions _secrets = new();

    public ReplayVerb(Terminal terminal)
        : base(terminal, "replay", "Sends deliveries that listen saved, with the same bytes and the same signature. No secret is needed.")
    {
        Arguments.Add(_files);
        _receiver.AddTo(this);
        Options.Add(_newId);
        Options.Add(_json);
        _secrets.AddTo(this);
        Examples =
        [
            "replay captured/ --to http://localhost:5280/webhooks/voucherify",
            "replay captured/0001.json --to … --new-id",
        ];
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        using WebhookSender sender = _receiver.CreateSender(arguments);
        string[] paths = arguments.GetValue(_files)!;
        Capture[] captures = [.. paths.SelectMany(Find)];
        IReadOnlyList<Secret> secrets = arguments.GetValue(_newId) ? _secrets.Require(arguments, Terminal) : [];
        Outgoing[] webhooks = [.. captures.Select(capture => Read(capture, secrets))];

        return await new DeliveryReport(Terminal, sender, arguments.GetValue(_json), isBrief: false).SendAsync(webhooks, cancellationToken);
    }

    private static Capture[] Find(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw CommandException.Usage($"There is no file '{path}'.");
        }

        Capture[] captures = [.. BodyFiles.Find(path).Select(Capture.Find).OfType<Capture>()];

        return captures.Length > 0 ? captures : throw CommandException.Usage(
            $"'{path}' is not a captured delivery, which has a description (0001.json) and a body (0001.body). To send another body, use '{CommandLine.Name} send --body'.");
    }

    private static Outgoing Read(Capture capture, IReadOnlyList<Secret> secrets)
    {
        byte[] body = File.ReadAllBytes(capture.BodyPath);

        Outgoing webhook = secrets.Count == 0 ? Outgoing.Create(body, capture.Signature) : Renew(capture, body, secrets);

        return webhook with { ContentType = capture.ContentType };
    }

    // Sign again only what the owner of the secret has signed: otherwise, an untrusted body would become a trusted one.
    private static Outgoing Renew(Capture capture, byte[] body, IReadOnlyList<Secret> secrets)
    {
        Secret secret = SignatureCheck.Of(body, capture.Signature, secrets).Match ?? throw new CommandException(
            ExitCode.No, $"'{capture.Path}' cannot be signed again, because its signature does not match {secrets[0]}.");
        JsonObject webhook = BodyJson.Parse(body, capture.BodyPath);
        string kind = webhook["id"] is JsonValue id && id.TryGetValue(out string? text) ? text.Split('_')[0] : "whs";
        webhook["id"] = $"{kind}_{Guid.NewGuid():N}";
        byte[] renewed = BodyJson.Write(webhook);

        return Outgoing.Create(renewed, WebhookSignature.Compute(renewed, secret.Value));
    }
}
