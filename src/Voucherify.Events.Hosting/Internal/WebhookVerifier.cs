using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Verifies with the secrets of one configuration.</summary>
internal sealed class WebhookVerifier(VoucherifyWebhooksOptions options)
{
    private readonly (string Label, WebhookParser Parser)[] _parsers =
        [.. options.Secrets.Select(secret => (secret.Key, new WebhookParser(secret.Value)))];

    public VoucherifyWebhooksOptions Options { get; } = options;

    /// <summary>The label of the secret that a signature belongs to; null, and the reason, if it belongs to none.</summary>
    public string? Verify(ReadOnlySpan<byte> body, string? signature, out WebhookFailure failure)
    {
        failure = WebhookFailure.None;

        foreach ((string label, WebhookParser parser) in _parsers)
        {
            if (parser.Verify(body, signature, out failure))
            {
                return label;
            }
        }

        return null;
    }

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
