using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Voucherify.Events.Testing.Tests;

public sealed class GZipTests
{
    private static readonly byte[][] s_contents =
    [
        "a"u8.ToArray(),
        Encoding.UTF8.GetBytes(new string('a', 100_000)),
        Encoding.UTF8.GetBytes(string.Join(", ", EventTypes.All)),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000))),
        RandomNumberGenerator.GetBytes(100_000),
    ];

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void What_was_compressed_is_decompressed(CompressionLevel level)
    {
        foreach (byte[] content in s_contents)
        {
            using var compressed = new MemoryStream();

            using (var gzip = new GZipStream(compressed, level, leaveOpen: true))
            {
                gzip.Write(content);
            }

            GZip.Decompress(compressed.ToArray()).AsSpan().SequenceEqual(content).Should().BeTrue();
        }
    }
}
