using System.IO.Compression;
using System.Text;

namespace Voucherify.Events.Testing;

/// <summary>Reads the samples, which are embedded compressed, as Voucherify sends them.</summary>
internal static class SampleResource
{
    // Replaced by the build, which cannot keep backslashes.
    private const byte Backslash = 0x1B;

    private static readonly Lazy<byte[]> s_lines = new(ReadLines);

    /// <summary>Finds the sample of an event; an empty span if there is none.</summary>
    public static ReadOnlySpan<byte> Find(string eventType)
    {
        ReadOnlySpan<byte> lines = s_lines.Value;
        ReadOnlySpan<byte> name = Encoding.UTF8.GetBytes(eventType);

        while (!lines.IsEmpty)
        {
            int end = lines.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = lines[..end];

            if (line.StartsWith(name) && line.Length > name.Length && line[name.Length] == ' ')
            {
                return line[(name.Length + 1)..];
            }

            lines = lines[(end + 1)..];
        }

        return [];
    }

    private static byte[] ReadLines()
    {
        using Stream resource = typeof(SampleResource).Assembly.GetManifestResourceStream("samples")!;
        using var gzip = new GZipStream(resource, CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);

        byte[] lines = content.ToArray();
        lines.AsSpan().Replace(Backslash, (byte)'\\');
        return lines;
    }
}
