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
/// <para>
/// Pass the bytes exactly as they were received: JSON that was parsed and serialized again has a different signature. If the host provides
/// the body as text, pass <c>Encoding.UTF8.GetBytes(text)</c>. To parse a webhook that has already been verified, use
/// <see cref="ParseUnverified"/>.
/// </para>
/// <para>This type is thread-safe. Create one instance and reuse it.</para>
/// </remarks>
public sealed class WebhookParser
{
    /// <summary>The maximum number of levels of nested objects and arrays in a body.</summary>
    internal const int MaxDepth = 64;

    private readonly SignatureKey[] _keys;
    private readonly WebhookParserOptions _options;

    /// <summary>Initializes a new instance of the <see cref="WebhookParser"/> class that accepts webhooks signed with one secret.</summary>
    /// <param name="secret">The webhook secret, as Voucherify shows it under Project settings &gt; Webhooks.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public WebhookParser(string secret, WebhookParserOptions? options = null)
        : this([secret], options)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="WebhookParser"/> class that accepts webhooks signed with any of several secrets, such
    /// as the old one and the new one while you rotate a secret.
    /// </summary>
    /// <param name="secrets">The webhook secrets, as Voucherify shows them under Project settings &gt; Webhooks.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="secrets"/> is empty, or one of the secrets is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public WebhookParser(IEnumerable<string> secrets, WebhookParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);

        _options = options ?? WebhookParserOptions.Default;
        _keys = Array.ConvertAll<string, SignatureKey>([.. secrets], secret => new(WebhookSignature.KeyOf(secret)));

        if (_keys.Length == 0)
        {
            throw new ArgumentException(
                "There is no webhook secret. Pass the secret that Voucherify shows under Project settings > Webhooks.", nameof(secrets));
        }
    }

    /// <summary>Verifies the signature and parses the body.</summary>
    /// <remarks>
    /// Unknown events, properties, and values are not errors: see <see cref="UnknownEvent"/> and <see cref="OpenEnum{TEnum}"/>.
    /// </remarks>
    /// <param name="body">The bytes of the request body. The parsed webhook does not refer to them.</param>
    /// <param name="signature">
    /// The value of the <see cref="WebhookSignature.HeaderName"/> header, or <see langword="null"/> if the request has none.
    /// </param>
    /// <returns>The verified webhook.</returns>
    /// <exception cref="WebhookException">
    /// The signature does not match, the body is not a webhook, or the body is longer than
    /// <see cref="WebhookParserOptions.MaxBodyLength"/>.
    /// </exception>
    public WebhookEvent Parse(ReadOnlySpan<byte> body, string? signature) =>
        TryParse(body, signature, out WebhookEvent? webhook, out WebhookFailure failure) ? webhook : throw new WebhookException(failure);

    /// <summary>Reads a request body, verifies the signature and parses the body.</summary>
    /// <remarks>
    /// The body is read only if the signature is well-formed, and only up to <see cref="WebhookParserOptions.MaxBodyLength"/>.
    /// </remarks>
    /// <param name="body">The request body. It is read from its current position and not disposed.</param>
    /// <param name="signature">
    /// The value of the <see cref="WebhookSignature.HeaderName"/> header, or <see langword="null"/> if the request has none.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that represents the asynchronous operation. Its result is the verified webhook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    /// <exception cref="WebhookException">
    /// The signature does not match, the body is not a webhook, or the body is longer than
    /// <see cref="WebhookParserOptions.MaxBodyLength"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<WebhookEvent> ParseAsync(Stream body, string? signature, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);

        return ParseStreamAsync(body, signature, cancellationToken);
    }

    /// <summary>Verifies the signature and parses the body. A return value indicates whether both succeeded.</summary>
    /// <param name="body">The bytes of the request body. The parsed webhook does not refer to them.</param>
    /// <param name="signature">
    /// The value of the <see cref="WebhookSignature.HeaderName"/> header, or <see langword="null"/> if the request has none.
    /// </param>
    /// <param name="webhook">When this method returns, the verified webhook, or <see langword="null"/> on failure.</param>
    /// <param name="failure">When this method returns, the reason for the failure, or <see cref="WebhookFailure.None"/> on success.</param>
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
    /// Verifies the signature and reads only the event type, at a fraction of the cost of parsing. A return value indicates whether both
    /// succeeded.
    /// </summary>
    /// <remarks>
    /// Use it to choose a queue or to drop a webhook. The method does not check whether the rest of the body can be read.
    /// </remarks>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">
    /// The value of the <see cref="WebhookSignature.HeaderName"/> header, or <see langword="null"/> if the request has none.
    /// </param>
    /// <param name="eventType">
    /// When this method returns, the value for <see cref="WebhookEvent.EventType"/>, or <see langword="null"/> on failure.
    /// </param>
    /// <param name="failure">When this method returns, the reason for the failure, or <see cref="WebhookFailure.None"/> on success.</param>
    /// <returns><see langword="true"/> if the body was verified and the event type was read; otherwise, <see langword="false"/>.</returns>
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
    /// <param name="signature">
    /// The value of the <see cref="WebhookSignature.HeaderName"/> header, or <see langword="null"/> if the request has none.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the signature matches the body with one of the secrets; otherwise, <see langword="false"/>.
    /// </returns>
    public bool Verify(ReadOnlySpan<byte> body, string? signature) => Verify(body, signature, out _);

    /// <summary>Verifies the signature of a body of any length and content, and gets the reason for a failure.</summary>
    /// <remarks><inheritdoc cref="WebhookSignature.Verify" path="/remarks/node()"/></remarks>
    /// <param name="body">The bytes of the request body. <see cref="WebhookParserOptions.MaxBodyLength"/> does not apply.</param>
    /// <param name="signature">
    /// The value of the <see cref="WebhookSignature.HeaderName"/> header, or <see langword="null"/> if the request has none.
    /// </param>
    /// <param name="failure">When this method returns, the reason for the failure, or <see cref="WebhookFailure.None"/> on success.</param>
    /// <returns>
    /// <see langword="true"/> if the signature matches the body with one of the secrets; otherwise, <see langword="false"/>.
    /// </returns>
    public bool Verify(ReadOnlySpan<byte> body, string? signature, out WebhookFailure failure)
    {
        failure = WebhookSignature.Check(body, signature, _keys);
        return failure is WebhookFailure.None;
    }

    /// <summary>Parses a body WITHOUT verifying its signature.</summary>
    /// <remarks>Use it for bytes that were verified before they were stored or queued, and for tests.</remarks>
    /// <param name="body">The bytes of the body. The parsed webhook does not refer to them.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <returns>The unverified webhook.</returns>
    /// <exception cref="WebhookException">
    /// The body is not a webhook, or it is longer than <see cref="WebhookParserOptions.MaxBodyLength"/>.
    /// </exception>
    public static WebhookEvent ParseUnverified(ReadOnlySpan<byte> body, WebhookParserOptions? options = null) =>
        TryParseUnverified(body, out WebhookEvent? webhook, out WebhookFailure failure, options) ? webhook : throw new WebhookException(failure);

    /// <summary>Parses a body WITHOUT verifying its signature. A return value indicates whether parsing succeeded.</summary>
    /// <remarks>Use it for bytes that were verified before they were stored or queued, and for tests.</remarks>
    /// <param name="body">The bytes of the body. The parsed webhook does not refer to them.</param>
    /// <param name="webhook">When this method returns, the unverified webhook, or <see langword="null"/> on failure.</param>
    /// <param name="failure">When this method returns, the reason for the failure, or <see cref="WebhookFailure.None"/> on success.</param>
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

    /// <summary>Verifies the signature of a body. A body that is too long is rejected before it is hashed.</summary>
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
