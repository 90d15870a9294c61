using System.CommandLine;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Sends signed webhooks to a receiver.</summary>
internal sealed class SendVerb : Verb
{
    private static readonly Dictionary<string, Fault> s_faults = new(StringComparer.Ordinal)
    {
        ["unsigned"] = Fault.Unsigned,
        ["wrong-signature"] = Fault.WrongSignature,
        ["truncated"] = Fault.Truncated,
        ["unknown-event"] = Fault.UnknownEvent,
    };

    private readonly Argument<string?> _event = Sample.CreateArgument("The event whose sample to send, such as voucher.published.");
    private readonly Receiver _receiver = new();
    private readonly Option<bool> _all = new("--all") { Description = "Send the samples of all events. A receiver should accept all of them." };
    private readonly Option<string?> _body = new("--body") { Description = "Send a body of your own, byte for byte (- for stdin).", HelpName = "file" };
    private readonly BodyChanges _changes = new();
    private readonly Option<string?> _eventType = new("--event-type") { Description = "Send the event with this event type, for example an unknown one.", HelpName = "name" };
    private readonly Option<bool> _keepIds = new("--keep-ids") { Description = "Keep the IDs of the sample, so that each further delivery is a duplicate." };
    private readonly Option<int> _copies = new("--copies") { Description = "Send the same delivery several times. All but the first are duplicates.", HelpName = "n", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _fault = Choice.Create("--fault", "Introduce a fault:", "fault", [.. s_faults.Keys]);
    private readonly Option<bool> _json = CreateJsonOption();
    private readonly SecretOptions _secrets = new();

    public SendVerb(Terminal terminal)
        : base(terminal, "send", "Sends a signed sample, all samples, or a body of your own to a receiver. Exit code 1 if a response is not 2xx.")
    {
        Arguments.Add(_event);
        _receiver.AddTo(this);
        Options.Add(_all);
        Options.Add(_body);
        _changes.AddTo(this);
        Options.Add(_eventType);
        Options.Add(_keepIds);
        Options.Add(_copies);
        Options.Add(_fault);
        Options.Add(_json);
        _secrets.AddTo(this);
        Examples =
        [
            "send voucher.published --to http://localhost:5280/webhooks/voucherify",
            "send voucher.published --to … --set data.voucher.code=ABC --unset data.publication",
            "send --all --to …",
            "send --body body.json --to … --secret-file secret.txt",
            "send voucher.published --to … --fault wrong-signature",
        ];
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        using WebhookSender sender = _receiver.CreateSender(arguments);
        Fault? fault = arguments.GetValue(_fault) is { } name ? s_faults[name] : null;
        IReadOnlyList<byte[]> bodies = GetBodies(arguments, fault);
        int copies = arguments.GetValue(_copies);

        if (copies < 1)
        {
            throw CommandException.Usage("--copies must be 1 or more.");
        }

        Secret? secret = fault is Fault.Unsigned or Fault.WrongSignature ? null : _secrets.Require(arguments, Terminal)[0];
        Outgoing[] webhooks = [.. bodies.Select(body => Create(body, fault, secret)).SelectMany(webhook => Enumerable.Repeat(webhook, copies))];
        var report = new DeliveryReport(Terminal, sender, arguments.GetValue(_json), isBrief: arguments.GetValue(_all));
        int exitCode = await report.SendAsync(webhooks, cancellationToken);

        if (secret is not null && report.Answers.Any(answer => answer.Reason == nameof(WebhookFailure.SignatureMismatch)))
        {
            Terminal.Say($"Signed with {secret}. The receiver uses a different one.");
        }

        return exitCode;
    }

    private IReadOnlyList<byte[]> GetBodies(ParseResult arguments, Fault? fault)
    {
        string? eventType = arguments.GetValue(_event);
        string? file = arguments.GetValue(_body);
        string? name = arguments.GetValue(_eventType) ?? (fault is Fault.UnknownEvent ? "voucher.vanished" : null);
        bool all = arguments.GetValue(_all);

        if ((eventType is null ? 0 : 1) + (file is null ? 0 : 1) + (all ? 1 : 0) is var sources && sources > 1 || (sources == 0 && name is null && fault is null))
        {
            throw CommandException.Usage($"Specify either an event, --all, or a body of your own (--body). '{CommandLine.Name} samples' lists the events.");
        }

        if (file is not null && name is null && !_changes.AreAsked(arguments))
        {
            return [Terminal.Read(file)];
        }

        Func<string, JsonObject> create = arguments.GetValue(_keepIds) ? Sample.Read : Sample.Create;
        IEnumerable<JsonObject> bodies = file is not null ? [BodyJson.Parse(Terminal.Read(file), file)]
            : (all ? EventTypes.All : [eventType ?? VoucherPublished.EventType]).Select(create);

        return [.. bodies.Select(body => Change(body, name, arguments))];
    }

    private byte[] Change(JsonObject body, string? name, ParseResult arguments)
    {
        if (name is not null)
        {
            Sample.Rename(body, name);
        }

        _changes.Apply(arguments, body, Terminal);
        return BodyJson.Write(body);
    }

    // Named after the complete body, because a truncated one has no ID.
    private static Outgoing Create(byte[] body, Fault? fault, Secret? secret)
    {
        byte[] sent = fault is Fault.Truncated ? body[..^1] : body;
        string? signature = fault switch
        {
            Fault.Unsigned => null,
            Fault.WrongSignature => WebhookSignature.Compute(sent, Guid.NewGuid().ToString()),
            _ => WebhookSignature.Compute(sent, secret!.Value),
        };

        return Outgoing.Create(body, signature) with { Body = sent };
    }
}
