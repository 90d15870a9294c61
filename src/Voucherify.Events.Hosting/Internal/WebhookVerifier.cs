using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Verifies with the secrets of one configuration, or with those that were looked up for one request.</summary>
internal sealed class WebhookVerifier
{
    private static readonly WebhookParser s_form = new("whatever the secret is");

    private readonly IReadOnlyList<KeyValuePair<string, string>> _secrets;

    // All secrets at once, so that whoever has none of them makes us remove insignificant whitespace once and not once for each.
    private readonly WebhookParser? _any;
    private readonly WebhookParser[] _each = [];

    /// <summary>Initializes a verifier that serves many requests.</summary>
    public WebhookVerifier(VoucherifyWebhooksOptions options)
    {
        Options = options;
        _secrets = [.. options.Secrets];
        _any = new WebhookParser(options.Secrets.Values);
        _each = [.. _secrets.SkipLast(1).Select(secret => new WebhookParser(secret.Value))];
    }

    /// <summary>Initializes a verifier that serves one request.</summary>
    public WebhookVerifier(VoucherifyWebhooksOptions options, WebhookSecrets secrets)
    {
        Options = options;
        Tenant = secrets.Tenant;
        _secrets = secrets.Values;
    }

    public VoucherifyWebhooksOptions Options { get; }

    public string? Tenant { get; }

    /// <summary>What is wrong with a signature whatever the body and the secret are; none if it has the form of one.</summary>
    public static WebhookFailure CheckForm(string? signature) =>
        s_form.Verify([], signature, out WebhookFailure failure) || failure is WebhookFailure.SignatureMismatch ? WebhookFailure.None : failure;

    /// <summary>The label of the secret that a signature belongs to; null, and the reason, if it belongs to none.</summary>
    public string? Verify(ReadOnlySpan<byte> body, string? signature, out WebhookFailure failure)
    {
        if (_any is null)
        {
            return VerifyOnce(body, signature, out failure);
        }

        if (!_any.Verify(body, signature, out failure))
        {
            return null;
        }

        for (int index = 0; index < _each.Length; index++)
        {
            if (_each[index].Verify(body, signature))
            {
                return _secrets[index].Key;
            }
        }

        return _secrets[^1].Key;
    }

    /// <summary>Verifies a body that is not kept.</summary>
    public PassingBody BeginPassing() => new(_secrets);

    /// <summary>Why a signature belongs to none of the secrets, as far as it can be told.</summary>
    public SignatureDiagnosis Diagnose(ReadOnlySpan<byte> body, string? signature)
    {
        byte[] copy = body.ToArray();

        return _secrets
            .Select(secret => WebhookSignature.Diagnose(copy, signature, secret.Value))
            .MinBy(diagnosis => diagnosis.Problem == SignatureProblem.Unknown)!;
    }

    // Nothing is kept that would have to be given back.
    private string? VerifyOnce(ReadOnlySpan<byte> body, string? signature, out WebhookFailure failure)
    {
        foreach ((string label, string secret) in _secrets)
        {
            if (WebhookSignature.Verify(body, signature, secret))
            {
                failure = WebhookFailure.None;
                return label;
            }
        }

        failure = CheckForm(signature) is var form && form is not WebhookFailure.None ? form : WebhookFailure.SignatureMismatch;
        return null;
    }

    /// <summary>Makes a verifier anew when the configuration of a receiver changes.</summary>
    internal sealed class Provider(IOptionsMonitor<VoucherifyWebhooksOptions> monitor, string receiver)
    {
        private WebhookVerifier? _verifier;

        /// <summary>The options of now, to serve one request from beginning to end.</summary>
        /// <exception cref="OptionsValidationException">The configuration was changed to one that cannot be used.</exception>
        public VoucherifyWebhooksOptions Options => monitor.Get(receiver);

        /// <summary>The verifier for the secrets that are configured.</summary>
        public WebhookVerifier Of(VoucherifyWebhooksOptions options)
        {
            WebhookVerifier? verifier = _verifier;

            if (verifier?.Options != options)
            {
                _verifier = verifier = new WebhookVerifier(options);
            }

            return verifier;
        }
    }
}
