using System.Security.Cryptography;

namespace Voucherify.Events.Signing;

/// <summary>A key that signs, and keeps the state that was made from it for the next time.</summary>
internal sealed class SignatureKey(byte[] key)
{
    private readonly bool _keepsState = true;

    // Whoever takes it has it alone.
    private IncrementalHash? _idle;

    private SignatureKey(byte[] key, bool keepsState)
        : this(key) => _keepsState = keepsState;

    /// <summary>A key that keeps nothing: the state is native memory, which would wait for the finalizer.</summary>
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
