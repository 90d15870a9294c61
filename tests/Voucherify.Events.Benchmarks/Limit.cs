using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Benchmarks;

/// <summary>
/// The least that anybody has to do, and the unit of all ratios: a one-shot HMAC-SHA256 over the body, a comparison in hexadecimal, and one
/// <see cref="Utf8JsonReader"/> over all tokens. It allocates nothing.
/// </summary>
internal static class Limit
{
    private static readonly byte[] s_key = Encoding.UTF8.GetBytes(Payload.Secret);
    private static readonly IncrementalHash s_prepared = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, s_key);

    public static bool Run(Payload payload)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<char> hex = stackalloc char[digest.Length * 2];
        HMACSHA256.HashData(s_key, payload.Body, digest);

        for (int i = 0; i < digest.Length; i++)
        {
            hex[i * 2] = Digit(digest[i] >> 4);
            hex[(i * 2) + 1] = Digit(digest[i] & 15);
        }

        bool matches = hex.SequenceEqual(payload.Signature);
        var reader = new Utf8JsonReader(payload.Body);

        while (reader.Read())
        {
        }

        return matches;
    }

    /// <summary>What no verification can save: the digest, with a key that is prepared, as <see cref="WebhookParser"/> has it.</summary>
    public static int Sign(Payload payload)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        s_prepared.AppendData(payload.Body);
        return s_prepared.GetHashAndReset(digest);
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
