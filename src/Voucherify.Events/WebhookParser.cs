using System.Diagnostics.CodeAnalysis;
using Voucherify.Events.Reading;
using Voucherify.Events.Signing;

namespace Voucherify.Events;

/// <summary>Verifies the signature of a webhook and parses its body into a typed event.</summary>
/// <remarks>
/// <code>
/// var parser = new WebhookParser(secret);
/// WebhookEvent webhook = parser.Parse(body, signature);
/// </code>
/// Pass the bytes exactly as they were received: JSON that was parsed and written again has another signature. If a host hands out the
/// body as text, pass <c>Encoding.UTF8.GetBytes(text)</c>. To parse a webhook that has already been verified, use
/// <see cref="ParseUnverified"/>.
/// <para>An instance is immutable and safe to use from several threads at once. Create one and keep it.</para>
/// </remarks>
public sealed class WebhookParser
{
    /// <summary>How many levels of objects and arrays a body may nest.</summary>
    internal const int MaxDepth = 64;

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

        _options = options ?? WebhookParserOptions.Default;
        _keys = Array.ConvertAll<string, SignatureKey>([.. secrets], secret => new(WebhookSignature.KeyOf(secret)));

        if (_keys.Length == 0)
        {
            throw new ArgumentException(
                "There is no webhook secret. Voucherify shows it under Project settings > Webhooks.", nameof(secrets));
        }
    }

    /// <summary>Verifies the signature and parses the body.</summary>
    /// <remarks>Unknown events, properties and values are not errors: see <see cref="UnknownEvent"/> and <see cref="OpenEnum{TEnum}"/>.</remarks>
    /// <param name="body">The bytes of the request body. The parsed webhook does not refer to them.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>, or <see langword="null"/> if there was none.</param>
    /// <returns>The verified webhook.</returns>
    /// <exception cref="WebhookException">The signature does not match, or the body is not a webhook.</exception>
    public WebhookEvent Parse(ReadOnlySpan<byte> body, string? signature) =>
        TryParse(body, signature, out WebhookEvent? webhook, out WebhookFailure failure) ? webhook : throw new WebhookException(failure);

    /// <summary>Reads a request body, verifies the signature and parses the body.</summary>
    /// <remarks>Nothing is read without a well-formed signature, and no more than <see cref="WebhookParserOptions.MaxBodyLength"/> allows.</remarks>
    /// <param name="body">The request body. It is read from its current position and not disposed.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>, or <see langword="null"/> if there was none.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that represents the operation. Its result is the verified webhook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookException">The signature does not match, or the body is not a webhook.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<WebhookEvent> ParseAsync(Stream body, string? signature, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);

        return ParseStreamAsync(body, signature, cancellationToken);
    }

    /// <summary>Verifies the signature and parses the body. A return value indicates whether both succeeded.</summary>
    /// <param name="body">The bytes of the request body. The parsed webhook does not refer to them.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>, or <see langword="null"/> if there was none.</param>
    /// <param name="webhook">When this method returns, the verified webhook, or <see langword="null"/> on failure.</param>
    /// <param name="failure">When this method returns, what is wrong, or <see cref="WebhookFailure.None"/>.</param>
    /// <returns><see langword="true"/> if the body was verified and parsed; otherwise, <see langword="false"/>.</returns>
    public bool TryParse(
        ReadOnlySpan<byte> body,
        string? signature,
        [NotNullWhen(true)] out WebhookEvent? webhook,
        out WebhookFailure failure)
    {
        webhook = null;

        return Admit(body, signature, out failure) && WebhookReader.TryRead(body, _options.ReportUnmapped, out webhook, out failure);
    }

    /// <summary>
    /// Verifies the signature and reads only the event type, to choose a queue or to drop the webhook, at a fraction of the cost of
    /// parsing. A return value indicates whether both succeeded.
    /// </summary>
    /// <remarks>Whether the rest of the body can be read is not checked.</remarks>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>, or <see langword="null"/> if there was none.</param>
    /// <param name="eventType">When this method returns, what <see cref="WebhookEvent.EventType"/> would be, or <see langword="null"/> on failure.</param>
    /// <param name="failure">When this method returns, what is wrong, or <see cref="WebhookFailure.None"/>.</param>
    /// <returns><see langword="true"/> if the body was verified and the event type read; otherwise, <see langword="false"/>.</returns>
    public bool TryReadEventType(
        ReadOnlySpan<byte> body,
        string? signature,
        [NotNullWhen(true)] out string? eventType,
        out WebhookFailure failure)
    {
        eventType = null;

        return Admit(body, signature, out failure) && WebhookReader.TryReadEventType(body, out eventType, out failure);
    }

    /// <summary>Verifies the signature of a body of any length and content.</summary>
    /// <remarks><inheritdoc cref="WebhookSignature.Verify" path="/remarks/node()"/></remarks>
    /// <param name="body">The bytes of the request body. <see cref="WebhookParserOptions.MaxBodyLength"/> does not apply.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>, or <see langword="null"/> if there was none.</param>
    /// <returns><see langword="true"/> if the signature matches the body with one of the secrets; otherwise, <see langword="false"/>.</returns>
    public bool Verify(ReadOnlySpan<byte> body, string? signature) => Verify(body, signature, out _);

    /// <summary>Verifies the signature of a body of any length and content, and says why it does not match.</summary>
    /// <remarks><inheritdoc cref="WebhookSignature.Verify" path="/remarks/node()"/></remarks>
    /// <param name="body">The bytes of the request body. <see cref="WebhookParserOptions.MaxBodyLength"/> does not apply.</param>
    /// <param name="signature">The value of the header <see cref="WebhookSignature.HeaderName"/>, or <see langword="null"/> if there was none.</param>
    /// <param name="failure">When this method returns, what is wrong with the signature, or <see cref="WebhookFailure.None"/>.</param>
    /// <returns><see langword="true"/> if the signature matches the body with one of the secrets; otherwise, <see langword="false"/>.</returns>
    public bool Verify(ReadOnlySpan<byte> body, string? signature, out WebhookFailure failure)
    {
        failure = WebhookSignature.Check(body, signature, _keys);
        return failure is WebhookFailure.None;
    }

    /// <summary>Parses a body WITHOUT verifying it: for bytes that were verified before they were stored or queued, and for tests.</summary>
    /// <param name="body">The bytes of the body. The parsed webhook does not refer to them.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <returns>The webhook, which nobody vouches for.</returns>
    /// <exception cref="WebhookException">The body is not a webhook.</exception>
    public static WebhookEvent ParseUnverified(ReadOnlySpan<byte> body, WebhookParserOptions? options = null) =>
        TryParseUnverified(body, out WebhookEvent? webhook, out WebhookFailure failure, options) ? webhook : throw new WebhookException(failure);

    /// <summary>
    /// Parses a body WITHOUT verifying it: for bytes that were verified before they were stored or queued, and for tests. A return value
    /// indicates whether parsing succeeded.
    /// </summary>
    /// <param name="body">The bytes of the body. The parsed webhook does not refer to them.</param>
    /// <param name="webhook">When this method returns, the webhook, which nobody vouches for, or <see langword="null"/> on failure.</param>
    /// <param name="failure">When this method returns, what is wrong, or <see cref="WebhookFailure.None"/>.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <returns><see langword="true"/> if the body was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParseUnverified(
        ReadOnlySpan<byte> body,
        [NotNullWhen(true)] out WebhookEvent? webhook,
        out WebhookFailure failure,
        WebhookParserOptions? options = null)
    {
        options ??= WebhookParserOptions.Default;
        webhook = null;
        failure = WebhookFailure.BodyTooLarge;

        return body.Length <= options.MaxBodyLength && WebhookReader.TryRead(body, options.ReportUnmapped, out webhook, out failure);
    }

    /// <summary>What is too long is not even hashed.</summary>
    private bool Admit(ReadOnlySpan<byte> body, string? signature, out WebhookFailure failure)
    {
        failure = WebhookFailure.BodyTooLarge;

        return body.Length <= _options.MaxBodyLength && Verify(body, signature, out failure);
    }

    private async Task<WebhookEvent> ParseStreamAsync(Stream body, string? signature, CancellationToken cancellationToken)
    {
        if (WebhookSignature.CheckForm(signature) is not WebhookFailure.None and var failure)
        {
            throw new WebhookException(failure);
        }

        using BodyBuffer? buffer = await BodyBuffer.ReadAsync(body, _options.MaxBodyLength, cancellationToken).ConfigureAwait(false);

        return buffer is null ? throw new WebhookException(WebhookFailure.BodyTooLarge) : Parse(buffer.Bytes, signature);
    }
}
