using System.Buffers;

namespace Voucherify.Events.Reading;

/// <summary>A request body in a rented array. It is personal data: the array is cleared before it is returned.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int FirstLength = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>Null if there is more than the limit; no more than a buffer beyond it was read then.</returns>
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

    /// <summary>Some of the buffer that nothing was read into, after making it twice as long if there was none.</summary>
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
