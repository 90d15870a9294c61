using System.CommandLine;

namespace Voucherify.Events.Tool;

/// <summary>Verifies the signature of a body, and explains a mismatch.</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Argument<string> _file = new("file") { Description = "The body, a captured delivery, or - for stdin." };
    private readonly Option<string?> _signature = new("--signature") { Description = "The value of x-voucherify-signature. A captured delivery contains its own.", HelpName = "digits" };
    private readonly Option<bool> _sign = new("--sign") { Description = "Print the signature that Voucherify would send." };
    private readonly Option<bool> _json = CreateJsonOption();
    private readonly SecretOptions _secrets = new();

    public VerifyVerb(Terminal terminal)
        : base(terminal, "verify", "Verifies the signature of a body, and explains a mismatch. Exit code 1 if it does not match.")
    {
        Arguments.Add(_file);
        Options.Add(_signature);
        Options.Add(_sign);
        Options.Add(_json);
        _secrets.AddTo(this);
        Examples =
        [
            "verify body.json --signature 3f9a0c…",
            "verify captured/0001.json",
            "verify body.json --sign",
        ];
    }

    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken) => Task.FromResult(Run(arguments));

    private int Run(ParseResult arguments)
    {
        string file = arguments.GetValue(_file)!;
        (byte[] body, string? signature) = Read(file, arguments.GetValue(_signature));

        if (signature is null && !arguments.GetValue(_sign))
        {
            throw CommandException.Usage("The signature is missing. Pass the value of x-voucherify-signature with --signature, or print a signature with --sign.");
        }

        IReadOnlyList<Secret> secrets = _secrets.Require(arguments, Terminal);

        if (arguments.GetValue(_sign))
        {
            Sign(body, secrets[0], arguments.GetValue(_json));
            return ExitCode.Yes;
        }

        SignatureCheck check = SignatureCheck.Of(body, signature, secrets);
        Tell(check, check.Match ?? secrets[0], arguments.GetValue(_json));
        return check.Match is null ? ExitCode.No : ExitCode.Yes;
    }

    private (byte[] Body, string? Signature) Read(string file, string? signature) => Capture.Find(file) is { } capture
        ? (Terminal.Read(capture.BodyPath), signature ?? capture.Signature)
        : (Terminal.Read(file), signature);

    private void Sign(byte[] body, Secret secret, bool isJson)
    {
        string signature = WebhookSignature.Compute(body, secret.Value);
        Terminal.Say($"Signed with {secret}.");

        if (isJson)
        {
            Terminal.WriteJson(json =>
            {
                json.WriteString("signature", signature);
                json.WriteString("secret", secret.Label);
            });
        }
        else
        {
            Terminal.Write(signature);
        }
    }

    private void Tell(SignatureCheck check, Secret secret, bool isJson)
    {
        bool matches = check.Match is not null;

        if (isJson)
        {
            Terminal.WriteJson(json =>
            {
                json.WriteBoolean("matches", matches);
                json.WriteString("failure", matches ? null : check.Failure.ToString());
                json.WriteString("problem", matches ? null : check.Diagnosis.Problem.ToString());
                json.WriteString("advice", matches ? null : check.Diagnosis.Advice);
                json.WriteString("secret", secret.Label);
                json.WriteString("place", secret.Place);
            });
        }
        else if (matches)
        {
            Terminal.Write($"{Terminal.Colors.Good("The signature matches")}, using {Printable.Escape(secret.ToString())}.");
        }
        else
        {
            Terminal.Write($"{Terminal.Colors.Bad($"The signature does not match: {check.Failure}, {check.Diagnosis.Problem}.")}");
            Terminal.Write($"  {check.Diagnosis.Advice}");
            Terminal.Say($"Verified with {secret}.");
        }
    }
}
