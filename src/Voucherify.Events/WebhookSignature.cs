using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Voucherify.Events.Signing;

namespace Voucherify.Events;

/// <summary>Provides methods to compute, verify, and diagnose the signature of a webhook.</summary>
/// <remarks>
/// <para>
/// The signature is the HMAC-SHA256 of the body, with the webhook secret as the key, in hexadecimal digits. It does not include a
/// timestamp, so a captured webhook remains valid. De-duplicate by <see cref="WebhookEvent.Id"/>.
/// </para>
/// <para>This type is thread-safe.</para>
/// </remarks>
public static class WebhookSignature
{
    /// <summary>The name of the request header that contains the signature.</summary>
    public const string HeaderName = "x-voucherify-signature";

    /// <summary>Computes the signature of a body as Voucherify does.</summary>
    /// <param name="body">The bytes of the body as they are sent. Voucherify sends JSON without whitespace outside strings.</param>
    /// <param name="secret">The webhook secret of the project.</param>
    /// <returns>The signature, as 64 lowercase hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static string Compute(ReadOnlySpan<byte> body, string secret)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(KeyOf(secret), body, digest);

        return Convert.ToHexString(digest).ToLowerInvariant();
    }

    /// <summary>Verifies the signature of a body of any length and content.</summary>
    /// <remarks>
    /// The comparison takes constant time. No body or signature makes this method throw. The method first verifies the bytes as they are.
    /// If they do not match and contain whitespace outside strings, for example because a proxy indented the JSON, it verifies them again
    /// without that whitespace, because Voucherify signs JSON without it.
    /// </remarks>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">
    /// The value of the <see cref="HeaderName"/> header, or <see langword="null"/> if the request has none. Uppercase digits are
    /// accepted.
    /// </param>
    /// <param name="secret">The webhook secret of the project.</param>
    /// <returns><see langword="true"/> if the signature matches; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static bool Verify(ReadOnlySpan<byte> body, string? signature, string secret) =>
        Check(body, signature, [SignatureKey.ForOneUse(KeyOf(secret))]) is WebhookFailure.None;

    /// <summary>Determines why a signature does not match: because of the header, the secret, or the body.</summary>
    /// <remarks>
    /// This method is intended for development. It checks many variants, which takes time. Do not return the result to the sender.
    /// </remarks>
    /// <param name="body">The bytes of the request body.</param>
    /// <param name="signature">The value of the <see cref="HeaderName"/> header, or <see langword="null"/> if the request has none.</param>
    /// <param name="secret">The webhook secret of the project.</param>
    /// <param name="otherSecrets">Other secrets to check, such as those of other projects, or <see langword="null"/>.</param>
    /// <returns>The problem, with advice on how to fix it.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="secret"/> is <see langword="null"/>, empty, or consists only of whitespace.
    /// </exception>
    public static SignatureDiagnosis Diagnose(
        ReadOnlySpan<byte> body,
        string? signature,
        string secret,
        IEnumerable<string>? otherSecrets = null) =>
        new(SignatureDiagnoser.Diagnose(body, signature, secret, otherSecrets ?? []));

    /// <summary>Gets the key of a secret.</summary>
    internal static byte[] KeyOf(string secret) => string.IsNullOrWhiteSpace(secret)
        ? throw new ArgumentException(
            "A webhook secret is missing or empty. Pass the secret that Voucherify shows under Project settings > Webhooks.", nameof(secret))
        : Encoding.UTF8.GetBytes(secret);

    /// <summary>Checks a signature against a body and a set of keys.</summary>
    internal static WebhookFailure Check(ReadOnlySpan<byte> body, string? signature, ReadOnlySpan<SignatureKey> keys)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        WebhookFailure failure = Decode(signature, expected);

        return failure is not WebhookFailure.None ? failure
            : Matches(body, expected, keys) || MatchesStripped(body, expected, keys) ? WebhookFailure.None
            : WebhookFailure.SignatureMismatch;
    }

    /// <summary>Checks the format of a signature, regardless of the body.</summary>
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

            if (ConstantTime.Equals(digest, expected))
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
