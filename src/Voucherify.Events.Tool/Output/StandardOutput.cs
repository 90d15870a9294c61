using Microsoft.Win32.SafeHandles;

namespace Voucherify.Events.Tool;

/// <summary>
/// Represents stdout. When its reader has closed it, as after <c>| head -1</c>, further output is dropped and <see cref="Closed"/> is
/// canceled.
/// </summary>
internal sealed class StandardOutput : Stream
{
    private readonly Stream _output = Open();
    private readonly CancellationTokenSource _closed = new();

    public CancellationToken Closed => _closed.Token;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_closed.IsCancellationRequested)
        {
            return;
        }

        try
        {
            _output.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _closed.Cancel();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _output.Dispose();
            _closed.Dispose();
        }

        base.Dispose(disposing);
    }

    // The stream of the console does not report that its reader has closed it; a file stream does. For a file, it would overwrite appended
    // text.
    private static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            try
            {
                var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

                if (!output.CanSeek)
                {
                    return output;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // It was closed before the start: the stream of the console drops the output.
            }
        }

        return Console.OpenStandardOutput();
    }
}
