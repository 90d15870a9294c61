using Microsoft.Extensions.Options;

namespace Voucherify.Events.AspNetCore;

/// <summary>Verifies against the secrets as they are configured now.</summary>
internal sealed class WebhookVerifier(IOptionsMonitor<VoucherifyWebhookOptions> options)
{
    private Keyring? _keyring;

    /// <exception cref="OptionsValidationException">The configuration was changed to one that cannot be used.</exception>
    public VoucherifyWebhookOptions Options => options.CurrentValue;

    /// <summary>The label of the secret that a signature belongs to; null, and the reason, if it belongs to none.</summary>
    public string? Verify(ReadOnlySpan<byte> body, string? signature, out WebhookException? error)
    {
        error = null;

        foreach ((string label, WebhookParser parser) in CurrentKeyring().Parsers)
        {
            if (parser.Verify(body, signature, out error))
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>Why a signature belongs to none of the secrets, as far as it can be told.</summary>
    public SignatureDiagnosis Diagnose(byte[] body, string? signature)
    {
        SignatureDiagnosis[] diagnoses =
            [.. Options.Secrets.Values.Select(secret => WebhookSignature.Diagnose(body, signature, secret))];

        return diagnoses.MinBy(diagnosis => diagnosis.Problem == SignatureProblem.Unknown)!;
    }

    private Keyring CurrentKeyring()
    {
        VoucherifyWebhookOptions current = options.CurrentValue;
        Keyring? keyring = _keyring;

        if (keyring?.Options != current)
        {
            _keyring = keyring = new Keyring(current);
        }

        return keyring;
    }

    private sealed class Keyring(VoucherifyWebhookOptions options)
    {
        public VoucherifyWebhookOptions Options { get; } = options;

        public (string Label, WebhookParser Parser)[] Parsers { get; } =
            [.. options.Secrets.Select(secret => (secret.Key, new WebhookParser(secret.Value)))];
    }
}
