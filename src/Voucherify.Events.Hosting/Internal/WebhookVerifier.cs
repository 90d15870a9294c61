using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Verifies with the secrets of one configuration.</summary>
internal sealed class WebhookVerifier(VoucherifyWebhooksOptions options)
{
    // All secrets at once, so that whoever has none of them makes us remove insignificant whitespace once and not once for each.
    private readonly WebhookParser _any = new(options.Secrets.Values);

    private readonly (string Label, WebhookParser Parser)[] _each =
        [.. options.Secrets.Select(secret => (secret.Key, new WebhookParser(secret.Value)))];

    public VoucherifyWebhooksOptions Options { get; } = options;

    /// <summary>What is wrong with a signature whatever the body is; none if it has the form of one.</summary>
    public WebhookFailure CheckForm(string? signature) =>
        _any.Verify([], signature, out WebhookFailure failure) || failure is WebhookFailure.SignatureMismatch ? WebhookFailure.None : failure;

    /// <summary>The label of the secret that a signature belongs to; null, and the reason, if it belongs to none.</summary>
    public string? Verify(ReadOnlySpan<byte> body, string? signature, out WebhookFailure failure)
    {
        if (!_any.Verify(body, signature, out failure))
        {
            return null;
        }

        foreach ((string label, WebhookParser parser) in _each.AsSpan(..^1))
        {
            if (parser.Verify(body, signature))
            {
                return label;
            }
        }

        return _each[^1].Label;
    }

    /// <summary>Verifies a body that is not kept.</summary>
    public PassingBody BeginPassing() => new(Options.Secrets);

    /// <summary>Why a signature belongs to none of the secrets, as far as it can be told.</summary>
    public SignatureDiagnosis Diagnose(byte[] body, string? signature) =>
        Options.Secrets.Values
            .Select(secret => WebhookSignature.Diagnose(body, signature, secret))
            .MinBy(diagnosis => diagnosis.Problem == SignatureProblem.Unknown)!;

    /// <summary>Makes a verifier anew when the configuration changes.</summary>
    internal sealed class Provider(IOptionsMonitor<VoucherifyWebhooksOptions> monitor)
    {
        private WebhookVerifier? _verifier;

        /// <summary>The verifier of now, to serve one request from beginning to end.</summary>
        /// <exception cref="OptionsValidationException">The configuration was changed to one that cannot be used.</exception>
        public WebhookVerifier Current()
        {
            VoucherifyWebhooksOptions options = monitor.CurrentValue;
            WebhookVerifier? verifier = _verifier;

            if (verifier?.Options != options)
            {
                _verifier = verifier = new WebhookVerifier(options);
            }

            return verifier;
        }
    }
}
