using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Verifies a body that is too long to be kept, so that it is known whether Voucherify sent it: one webhook that is refused for ever is a
/// matter for the health check, and what strangers send is not.
/// </summary>
internal sealed class PassingBody(IEnumerable<KeyValuePair<string, string>> secrets) : IDisposable
{
    private readonly (string Label, IncrementalHash Hash)[] _hashes =
        [.. secrets.Select(secret => (secret.Key, IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret.Value))))];

    public long Length { get; private set; }

    public void Append(ReadOnlySequence<byte> bytes)
    {
        Length += bytes.Length;

        foreach ((_, IncrementalHash hash) in _hashes)
        {
            foreach (ReadOnlyMemory<byte> segment in bytes)
            {
                hash.AppendData(segment.Span);
            }
        }
    }

    /// <param name="signature">A signature that has the form of one.</param>
    /// <returns>The label of the secret that the signature belongs to; null if it belongs to none.</returns>
    public string? Verify(string signature)
    {
        byte[] expected = Convert.FromHexString(signature);

        return Array.Find(_hashes, entry => CryptographicOperations.FixedTimeEquals(entry.Hash.GetHashAndReset(), expected)).Label;
    }

    public void Dispose() => Array.ForEach(_hashes, entry => entry.Hash.Dispose());
}
