using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Voucherify.Events.Signing;

namespace Voucherify.Events;

/// <summary>Computes and verifies the signature of a webhook: HMAC-SHA256 over the body, keyed with the webhook secret, in hexadecimal.</summary>
/// <remarks>The scheme has no timestamp, so a captured webhook stays valid. De-duplicate by <see cref="WebhookEvent.Id"/>.</remarks>
public static class WebhookSignature
{
    /// <summary>The name of the request header that holds the signature.</summary>
    public const string HeaderName = "x-voucherify-signature";

    /// <summary>Signs a body as Voucherify does.</summary>
    /// <param name="body">The body, as it is sent. Voucherify sends JSON without whitespace outside strings.</param>
    /// <param name="secret">The webhook secret of the project.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.</exception>
    public static string Compute(ReadOnlySpan<byte> body, string secret)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(KeyOf(secret), body, digest);

        return Convert.ToHexString(digest).ToLowerInvariant();
    }

    /// <summary>Verifies the signature of a body of any length and content.</summary>
    /// <remarks>
    /// The comparison takes constant time. No body or signature makes this method throw. The bytes are first verified as they are. Only if
    /// they do not match and contain whitespace outside strings, because a proxy or a tool re-indented the JSON, they are verified once
    /// more without it: that is the form in which Voucherify signs.
    /// </remarks>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">The value of the header <see cref="HeaderName"/>, or <see langword="null"/> if there was none. Upper-case digits are accepted.</param>
    /// <param name="secret">The webhook secret of the project.</param>
    /// <returns><see langword="true"/> if the signature matches; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.</exception>
    public static bool Verify(ReadOnlySpan<byte> body, string? signature, string secret) =>
        Check(body, signature, [SignatureKey.ForOneUse(KeyOf(secret))]) is WebhookFailure.None;

    /// <summary>Finds out why a signature does not match: a damaged header, secret or body.</summary>
    /// <remarks>Intended for development. It tries many variants; do not return its findings to the sender.</remarks>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">The value of the header <see cref="HeaderName"/>, or <see langword="null"/> if there was none.</param>
    /// <param name="secret">The webhook secret of the project.</param>
    /// <param name="otherSecrets">Other secrets that may have been used, such as those of other projects, or <see langword="null"/>.</param>
    /// <returns>The problem, and what to do about it.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is <see langword="null"/>, empty or only whitespace.</exception>
    public static SignatureDiagnosis Diagnose(
        ReadOnlySpan<byte> body,
        string? signature,
        string secret,
        IEnumerable<string>? otherSecrets = null) =>
        new(SignatureDiagnoser.Diagnose(body, signature, secret, otherSecrets ?? []));

    /// <summary>The key that a secret stands for.</summary>
    internal static byte[] KeyOf(string secret) => string.IsNullOrWhiteSpace(secret)
        ? throw new ArgumentException(
            "A webhook secret is missing or empty. Voucherify shows it under Project settings > Webhooks.", nameof(secret))
        : Encoding.UTF8.GetBytes(secret);

    /// <summary>What is wrong with a signature.</summary>
    internal static WebhookFailure Check(ReadOnlySpan<byte> body, string? signature, ReadOnlySpan<SignatureKey> keys)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        WebhookFailure failure = Decode(signature, expected);

        return failure is not WebhookFailure.None ? failure
            : Matches(body, expected, keys) || MatchesStripped(body, expected, keys) ? WebhookFailure.None
            : WebhookFailure.SignatureMismatch;
    }

    /// <summary>What is wrong with a signature, whatever the body.</summary>
    internal static WebhookFailure CheckForm(string? signature) => Decode(signature, stackalloc byte[HMACSHA256.HashSizeInBytes]);

    private static WebhookFailure Decode(string? signature, Span<byte> digest) =>
        string.IsNullOrEmpty(signature) ? WebhookFailure.SignatureMissing
        : Hexadecimal.TryDecode(signature, digest) ? WebhookFailure.None
        : WebhookFailure.SignatureMalformed;

    private static bool Matches(ReadOnlySpan<byte> body, ReadOnlySpan<byte> expected, ReadOnlySpan<SignatureKey> keys)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];

        foreach (SignatureKey key in keys)
        {
            key.Sign(body, digest);

            if (CryptographicOperations.FixedTimeEquals(digest, expected))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesStripped(ReadOnlySpan<byte> body, ReadOnlySpan<byte> expected, ReadOnlySpan<SignatureKey> keys)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(body.Length);

        try
        {
            int length = InsignificantWhitespace.Strip(body, buffer);

            return length < body.Length && Matches(buffer.AsSpan(0, length), expected, keys);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
