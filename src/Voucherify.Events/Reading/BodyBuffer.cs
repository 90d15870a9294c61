using System.Buffers;

namespace Voucherify.Events.Reading;

/// <summary>
/// Represents a request body in a rented array. The body is personal data, so the array is cleared before it is returned.
/// </summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int FirstLength = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>The body, or <see langword="null"/> if it is longer than the limit. At most one buffer is read beyond the limit.</returns>
    public static async Task<BodyBuffer?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var body = new BodyBuffer();
        bool isComplete = false;

        try
        {
            while (await stream.ReadAsync(body.Free(), cancellationToken).ConfigureAwait(false) is > 0 and int read)
            {
                body._length += read;

                if (body._length > limit)
                {
                    return null;
                }
            }

            isComplete = true;
            return body;
        }
        finally
        {
            if (!isComplete)
            {
                body.Dispose();
            }
        }
    }

    public void Dispose() => Return(_buffer);

    /// <summary>Gets the unused part of the buffer, after doubling the buffer if it is full.</summary>
    private Memory<byte> Free()
    {
        if (_length == _buffer.Length)
        {
            byte[] longer = ArrayPool<byte>.Shared.Rent(_length * 2);
            Bytes.CopyTo(longer);
            Return(_buffer);
            _buffer = longer;
        }

        return _buffer.AsMemory(_length);
    }

    private static void Return(byte[] buffer) => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
}
