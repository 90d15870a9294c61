using System.Diagnostics.CodeAnalysis;
using Voucherify.Events.Reading;
using Voucherify.Events.Signing;

namespace Voucherify.Events;

/// <summary>Turns the body and the signature of a request into a verified, typed event, or says why it cannot.</summary>
/// <remarks>
/// <code>
/// var parser = new WebhookParser(secret);
/// WebhookEvent webhook = parser.Parse(body, signature);
/// </code>
/// Pass the very bytes that arrived: JSON that was read and written again has another signature.
/// An instance is immutable, safe for use by many threads, and meant to be kept.
/// </remarks>
public sealed class WebhookParser
{
    /// <summary>The longest body that is read, in bytes.</summary>
    public const int MaxBodyLength = 8 * 1024 * 1024;

    /// <summary>How many levels of objects and arrays a body may nest.</summary>
    public const int MaxDepth = 64;

    private static readonly WebhookParserOptions s_defaults = new();

    private readonly SignatureKey[] _keys;
    private readonly WebhookParserOptions _options;

    /// <summary>Initializes a new instance of the <see cref="WebhookParser"/> class that accepts webhooks signed with one secret.</summary>
    /// <param name="secret">The webhook secret, as Voucherify shows it under Project settings &gt; Webhooks.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.</exception>
    public WebhookParser(string secret, WebhookParserOptions? options = null)
        : this([secret], options)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="WebhookParser"/> class that accepts webhooks signed with any of several secrets, such as
    /// the old one and the new one while you rotate a secret.
    /// </summary>
    /// <param name="secrets">The webhook secrets, as Voucherify shows them under Project settings &gt; Webhooks.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no secret, or one is <see langword="null"/>, empty or only whitespace.</exception>
    public WebhookParser(IEnumerable<string> secrets, WebhookParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);

        _options = options ?? s_defaults;
        _keys = Array.ConvertAll<string, SignatureKey>([.. secrets], secret => new(WebhookSignature.KeyOf(secret)));

        if (_keys.Length == 0)
        {
            throw new ArgumentException(
                "There is no webhook secret. Voucherify shows it under Project settings > Webhooks.", nameof(secrets));
        }
    }

    /// <summary>Verifies a webhook, then reads it.</summary>
    /// <remarks>Unknown events, properties and values are no errors: see <see cref="UnknownEvent"/> and <see cref="OpenEnum{TEnum}"/>.</remarks>
    /// <param name="body">The bytes of the request body. Nothing refers to them afterwards.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>; null if there was none.</param>
    /// <exception cref="WebhookException">The signature does not hold, or the body is no webhook; <see cref="WebhookException.Reason"/> tells.</exception>
    public WebhookEvent Parse(ReadOnlySpan<byte> body, string? signature) =>
        TryParse(body, signature, out WebhookEvent? webhook, out WebhookException? error) ? webhook : throw error;

    /// <summary>Verifies a webhook, then reads it, without throwing.</summary>
    /// <param name="body">The bytes of the request body. Nothing refers to them afterwards.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>; null if there was none.</param>
    /// <param name="webhook">The verified webhook.</param>
    /// <param name="error">Why there is none.</param>
    public bool TryParse(
        ReadOnlySpan<byte> body,
        string? signature,
        [NotNullWhen(true)] out WebhookEvent? webhook,
        [NotNullWhen(false)] out WebhookException? error)
    {
        webhook = null;

        return Verify(body, signature, out error) && WebhookReader.TryRead(body, _options, out webhook, out error);
    }

    /// <summary>Verifies a webhook, then reads its event type and nothing else: to choose a queue for it, or to drop it, for a fraction of the cost.</summary>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>; null if there was none.</param>
    /// <param name="eventType">What <see cref="WebhookEvent.EventType"/> would be. That the rest of the body can be read is not checked.</param>
    /// <param name="error">Why there is none.</param>
    public bool TryReadEventType(
        ReadOnlySpan<byte> body,
        string? signature,
        [NotNullWhen(true)] out string? eventType,
        [NotNullWhen(false)] out WebhookException? error)
    {
        eventType = null;

        return Verify(body, signature, out error) && WebhookReader.TryReadEventType(body, out eventType, out error);
    }

    /// <summary>Whether the signature belongs to the body and one of the secrets. Compares in constant time and never throws.</summary>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>; null if there was none.</param>
    public bool Verify(ReadOnlySpan<byte> body, string? signature) => Check(body, signature) is null;

    /// <summary>Whether the signature belongs to the body and one of the secrets, and why not. Compares in constant time and never throws.</summary>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>; null if there was none.</param>
    /// <param name="error">Why it does not.</param>
    public bool Verify(ReadOnlySpan<byte> body, string? signature, [NotNullWhen(false)] out WebhookException? error)
    {
        error = Check(body, signature) is { } failure ? new WebhookException(failure) : null;
        return error is null;
    }

    /// <summary>Reads a webhook WITHOUT verifying it: for bytes that were verified before they were stored or queued, and for tests.</summary>
    /// <param name="body">The bytes of the body. Nothing refers to them afterwards.</param>
    /// <param name="options">The options; null for none.</param>
    /// <exception cref="WebhookException">The body is no webhook; <see cref="WebhookException.Reason"/> tells.</exception>
    public static WebhookEvent ParseUnverified(ReadOnlySpan<byte> body, WebhookParserOptions? options = null) =>
        WebhookReader.TryRead(body, options ?? s_defaults, out WebhookEvent? webhook, out WebhookException? error) ? webhook : throw error;

    private WebhookFailure? Check(ReadOnlySpan<byte> body, string? signature) =>
        body.Length > MaxBodyLength ? WebhookFailure.BodyTooLarge : WebhookSignature.Check(body, signature, _keys);
}
