using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Remembers the most recent keys as 128-bit digests. It holds no references, so the garbage collector does not traverse it: ten thousand
/// strings with their tasks doubled the slowest response times. This type is not thread-safe.
/// </summary>
internal sealed class RecentKeys(int capacity)
{
    private readonly HashSet<UInt128> _digests = new(capacity);
    private readonly UInt128[] _inOrder = new UInt128[capacity];
    private long _added;

    /// <summary>Computes the digest of a key. Two keys do not share one by chance, and no sender can make them share one.</summary>
    public static UInt128 Digest(string key)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan()), digest);

        return new UInt128(BinaryPrimitives.ReadUInt64LittleEndian(digest), BinaryPrimitives.ReadUInt64LittleEndian(digest[sizeof(ulong)..]));
    }

    public bool Contains(UInt128 digest) => _digests.Contains(digest);

    /// <summary>Adds a key, and removes the oldest one if the capacity is exceeded.</summary>
    public void Add(UInt128 digest)
    {
        if (!_digests.Add(digest))
        {
            return;
        }

        int index = (int)(_added++ % _inOrder.Length);

        if (_added > _inOrder.Length)
        {
            _digests.Remove(_inOrder[index]);
        }

        _inOrder[index] = digest;
    }
}
