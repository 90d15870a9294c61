using System.Security.Cryptography;

namespace Voucherify.Events.Signing;

/// <summary>Represents a key that signs, and caches the state that is derived from it.</summary>
internal sealed class SignatureKey(byte[] key)
{
    private readonly bool _keepsState = true;

    // A thread that takes the state owns it exclusively.
    private IncrementalHash? _idle;

    private SignatureKey(byte[] key, bool keepsState)
        : this(key) => _keepsState = keepsState;

    /// <summary>
    /// Creates a key that does not cache its state, because the state is native memory that only a finalizer would release.
    /// </summary>
    public static SignatureKey ForOneUse(byte[] key) => new(key, keepsState: false);

    public void Sign(ReadOnlySpan<byte> body, Span<byte> digest)
    {
        if (!_keepsState)
        {
            HMACSHA256.HashData(key, body, digest);
            return;
        }

        IncrementalHash hash = Interlocked.Exchange(ref _idle, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);

        hash.AppendData(body);
        hash.GetHashAndReset(digest);

        Interlocked.Exchange(ref _idle, hash)?.Dispose();
    }
}
