using System.Buffers;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Verifies signatures with the secrets of a configuration, or with the secrets that were resolved for a request.</summary>
internal sealed class WebhookVerifier
{
    private const int SignatureLength = 64;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly IReadOnlyList<KeyValuePair<string, string>> _secrets;

    // A parser with all secrets removes insignificant whitespace of an unsigned body once instead of once for each secret.
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

    /// <summary>
    /// Gets the failure of a missing or malformed signature, or <see cref="WebhookFailure.None"/> if the signature is well-formed.
    /// </summary>
    public static WebhookFailure CheckForm(string? signature) =>
        string.IsNullOrEmpty(signature) ? WebhookFailure.SignatureMissing
        : signature.Length == SignatureLength && !signature.AsSpan().ContainsAnyExcept(s_digits) ? WebhookFailure.None
        : WebhookFailure.SignatureMalformed;

    /// <summary>
    /// Gets the label of the secret that matches the signature, or <see langword="null"/> and the failure if no secret matches.
    /// </summary>
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

    /// <summary>Begins to verify a body that is not kept in memory.</summary>
    public PassingBody BeginPassing() => new(_secrets);

    /// <summary>Diagnoses why the signature matches none of the secrets.</summary>
    public SignatureDiagnosis Diagnose(ReadOnlySpan<byte> body, string? signature)
    {
        byte[] copy = body.ToArray();

        return _secrets
            .Select(secret => WebhookSignature.Diagnose(copy, signature, secret.Value))
            .MinBy(diagnosis => diagnosis.Problem == SignatureProblem.Unknown)!;
    }

    // Allocates nothing that must be disposed.
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

    /// <summary>Provides the verifier of a receiver, and recreates it when the configuration changes.</summary>
    internal sealed class Provider(IOptionsMonitor<VoucherifyWebhooksOptions> monitor, string receiver)
    {
        private WebhookVerifier? _verifier;

        /// <summary>The current options, for the whole of one request.</summary>
        /// <exception cref="OptionsValidationException">The reloaded configuration is not valid.</exception>
        public VoucherifyWebhooksOptions Options => monitor.Get(receiver);

        /// <summary>Gets the verifier for the configured secrets.</summary>
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
