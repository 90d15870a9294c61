using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Voucherify.Events.Signing;

/// <summary>Determines why a signature does not match by reverting the usual mistakes, one at a time.</summary>
internal static class SignatureDiagnoser
{
    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly char[] s_quotes = ['"', '\'', '`', '“', '”'];

    public static SignatureProblem Diagnose(ReadOnlySpan<byte> body, string? signature, string secret, IEnumerable<string> otherSecrets)
    {
        if (WebhookSignature.Verify(body, signature, secret))
        {
            return SignatureProblem.None;
        }

        if (string.IsNullOrWhiteSpace(signature))
        {
            return SignatureProblem.HeaderMissing;
        }

        (string digest, SignatureProblem ofHeader) = ReadHeader(signature);

        if (ofHeader is SignatureProblem.HeaderLength or SignatureProblem.HeaderNotHexadecimal)
        {
            return ofHeader;
        }

        // A header in another format is the problem if its digest is correct; otherwise, the search continues with its digest.
        return ofHeader != SignatureProblem.None && WebhookSignature.Verify(body, digest, secret) ? ofHeader
            : OfSecret(body, digest, secret, otherSecrets) is { } ofSecret ? ofSecret
            : OfBody(body, digest, secret) is { } ofBody ? ofBody
            : SignatureProblem.Unknown;
    }

    /// <summary>Gets the digest in a header, in the format that Voucherify uses, and the problem of the format that it has.</summary>
    private static (string Digest, SignatureProblem Problem) ReadHeader(string signature)
    {
        if (IsDigest(signature))
        {
            return (signature, SignatureProblem.None);
        }

        // A prefix such as "sha256=".
        string bare = signature.Trim().Trim(s_quotes);
        int equals = bare.IndexOf('=');
        bare = (equals is > 0 and < 16 ? bare[(equals + 1)..] : bare).Trim();

        if (IsDigest(bare))
        {
            return (bare, SignatureProblem.HeaderDecorated);
        }

        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];

        return Convert.TryFromBase64String(signature.Trim().Replace('-', '+').Replace('_', '/'), digest, out int length)
            && length == digest.Length
                ? (Convert.ToHexString(digest), SignatureProblem.HeaderBase64)
                : (signature, signature.Length == digest.Length * 2 ? SignatureProblem.HeaderNotHexadecimal : SignatureProblem.HeaderLength);
    }

    private static SignatureProblem? OfSecret(ReadOnlySpan<byte> body, string digest, string secret, IEnumerable<string> otherSecrets)
    {
        string trimmed = secret.Trim();

        if (Matches(body, digest, trimmed))
        {
            return SignatureProblem.SecretWhitespace;
        }

        if (Matches(body, digest, trimmed.Trim(s_quotes)))
        {
            return SignatureProblem.SecretQuoted;
        }

        if (FromHex(trimmed) is { Length: > 0 } hex && Matches(body, digest, hex))
        {
            return SignatureProblem.SecretHexDecoded;
        }

        if (FromBase64(trimmed) is { Length: > 0 } base64 && Matches(body, digest, base64))
        {
            return SignatureProblem.SecretBase64Decoded;
        }

        foreach (string other in otherSecrets)
        {
            if (Matches(body, digest, other))
            {
                return SignatureProblem.SecretOfAnother;
            }
        }

        return null;
    }

    private static SignatureProblem? OfBody(ReadOnlySpan<byte> body, string digest, string secret)
    {
        if (body.IsEmpty)
        {
            return SignatureProblem.BodyEmpty;
        }

        if (body.StartsWith(s_byteOrderMark) && Matches(body[s_byteOrderMark.Length..], digest, secret))
        {
            return SignatureProblem.BodyByteOrderMark;
        }

        if (OtherLineBreaks(body).Any(other => Matches(other, digest, secret)))
        {
            return SignatureProblem.BodyLineBreaks;
        }

        if (OtherEncodings(body).Any(other => Matches(other, digest, secret)))
        {
            return SignatureProblem.BodyEncodedAgain;
        }

        return AsJavaScriptWritesIt(body) is { } other && Matches(other, digest, secret) ? SignatureProblem.BodySerializedAgain : null;
    }

    private static IEnumerable<byte[]> OtherLineBreaks(ReadOnlySpan<byte> body)
    {
        // Latin-1 preserves every byte.
        string text = Encoding.Latin1.GetString(body);
        string unix = text.Replace("\r\n", "\n", StringComparison.Ordinal);

        return [Encoding.Latin1.GetBytes(unix), Encoding.Latin1.GetBytes(unix.Replace("\n", "\r\n", StringComparison.Ordinal)), Encoding.Latin1.GetBytes(unix.TrimEnd('\n'))];
    }

    private static IEnumerable<byte[]> OtherEncodings(ReadOnlySpan<byte> body)
    {
        string text = Encoding.UTF8.GetString(body);

        // UTF-8 that was read as Latin-1 and written as UTF-8; UTF-8 that was written as Latin-1; UTF-8 that was written as UTF-16.
        return
        [
            Encoding.Latin1.GetBytes(text),
            Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(body)),
            Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(body).TrimStart('\uFEFF')),
        ];
    }

    /// <summary>Escapes a JSON text as <c>JSON.stringify</c> of the sender does; <see langword="null"/> if the text is not JSON.</summary>
    private static byte[]? AsJavaScriptWritesIt(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            JsonElement json = JsonElement.ParseValue(ref reader);
            using var stream = new MemoryStream();

            using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                json.WriteTo(writer);
            }

            return stream.ToArray();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Matches(ReadOnlySpan<byte> body, string digest, string? secret) =>
        !string.IsNullOrWhiteSpace(secret) && WebhookSignature.Verify(body, digest, secret);

    private static bool Matches(ReadOnlySpan<byte> body, string digest, byte[] key) =>
        WebhookSignature.Check(body, digest, [SignatureKey.ForOneUse(key)]) is WebhookFailure.None;

    private static bool IsDigest(string text) => text.Length == HMACSHA256.HashSizeInBytes * 2 && text.All(char.IsAsciiHexDigit);

    private static byte[]? FromHex(string text) =>
        text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;

    private static byte[]? FromBase64(string text) =>
        Base64.IsValid(text) ? Convert.FromBase64String(text) : null;
}
