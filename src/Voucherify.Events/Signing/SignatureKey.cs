using System.Security.Cryptography;

namespace Voucherify.Events.Signing;

/// <summary>A key that signs, and keeps the state that was made from it for the next time.</summary>
internal sealed class SignatureKey(byte[] key)
{
    // Whoever takes it has it alone.
    private IncrementalHash? _idle;

    public void Sign(ReadOnlySpan<byte> body, Span<byte> digest)
    {
        IncrementalHash hash = Interlocked.Exchange(ref _idle, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);

        hash.AppendData(body);
        hash.GetHashAndReset(digest);

        Interlocked.Exchange(ref _idle, hash)?.Dispose();
    }
}
