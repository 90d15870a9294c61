using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Remembers the last keys that were added, as digests of 128 bits. It holds no reference to an object, so the garbage collector never walks it:
/// ten thousand strings with their tasks doubled the slowest responses. Not thread-safe.
/// </summary>
internal sealed class RecentKeys(int capacity)
{
    private readonly HashSet<UInt128> _digests = new(capacity);
    private readonly UInt128[] _inOrder = new UInt128[capacity];
    private long _added;

    /// <summary>Computes what is remembered of a key. Two keys never share it by chance, and nobody can make them share it.</summary>
    public static UInt128 Digest(string key)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan()), digest);

        return new UInt128(BinaryPrimitives.ReadUInt64LittleEndian(digest), BinaryPrimitives.ReadUInt64LittleEndian(digest[sizeof(ulong)..]));
    }

    public bool Contains(UInt128 digest) => _digests.Contains(digest);

    /// <summary>Remembers a key, and forgets the oldest if there is no room for both.</summary>
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
