using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Voucherify.Events.Hosting;

/// <summary>
/// Verifies a body that is too long to keep in memory, to determine whether Voucherify sent it: the health check reports a webhook of
/// Voucherify that is rejected every time, but not requests of others.
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

    /// <param name="signature">A well-formed signature.</param>
    /// <returns>The label of the secret that matches the signature, or <see langword="null"/> if no secret matches.</returns>
    public string? Verify(string signature)
    {
        byte[] expected = Convert.FromHexString(signature);

        return Array.Find(_hashes, entry => CryptographicOperations.FixedTimeEquals(entry.Hash.GetHashAndReset(), expected)).Label;
    }

    public void Dispose() => Array.ForEach(_hashes, entry => entry.Hash.Dispose());
}
