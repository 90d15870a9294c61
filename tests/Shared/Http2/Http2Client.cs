using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Voucherify.Events.Tests;

/// <summary>A client that writes HTTP/2 frames as it likes, without TLS, to misbehave as no HTTP client would.</summary>
internal sealed class Http2Client : IDisposable
{
    private const byte Data = 0, Headers = 1, RstStream = 3, Settings = 4, Ping = 6;
    private const byte EndStream = 1, Ack = 1, EndHeaders = 4;
    private const int FrameHeader = 9;

    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly SemaphoreSlim _writing = new(1);
    private int _nextStream = 1;

    private Http2Client(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
    }

    /// <summary>Whether the server has closed the connection.</summary>
    public bool IsClosed { get; private set; }

    public static async Task<Http2Client> ConnectAsync(int port)
    {
        var tcp = new TcpClient { NoDelay = true };
        await tcp.ConnectAsync(IPAddress.Loopback, port);
        var client = new Http2Client(tcp);
        await client._stream.WriteAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8.ToArray());
        await client.WriteAsync(Settings, 0, 0, []);
        _ = client.ReadAsync();
        return client;
    }

    /// <summary>Begins a POST whose body is still to come.</summary>
    /// <returns>The number of the stream.</returns>
    public async Task<int> PostAsync(string path, params (string Name, string Value)[] headers)
    {
        int stream = _nextStream;
        _nextStream += 2;

        var block = new MemoryStream();
        (string Name, string Value)[] all = [(":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"), .. headers];

        foreach ((string name, string value) in all)
        {
            // A literal that is not indexed, with a new name: as simple as HPACK gets.
            block.WriteByte(0);
            WriteString(block, name);
            WriteString(block, value);
        }

        await WriteAsync(Headers, EndHeaders, stream, block.ToArray());
        return stream;
    }

    public Task SendAsync(int stream, byte[] data, bool isLast = false) => WriteAsync(Data, isLast ? EndStream : (byte)0, stream, data);

    /// <summary>Takes the request back.</summary>
    public Task ResetAsync(int stream) => WriteAsync(RstStream, 0, stream, [0, 0, 0, 8]);

    public void Dispose()
    {
        _client.Dispose();
        _writing.Dispose();
    }

    private static void WriteString(MemoryStream block, string text)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(text);

        if (bytes.Length >= 127)
        {
            throw new ArgumentException("Longer than this client can write.", nameof(text));
        }

        block.WriteByte((byte)bytes.Length);
        block.Write(bytes);
    }

    private async Task WriteAsync(byte type, byte flags, int stream, byte[] payload)
    {
        byte[] frame = new byte[FrameHeader + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, payload.Length << 8);
        frame[3] = type;
        frame[4] = flags;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), stream);
        payload.CopyTo(frame, FrameHeader);

        await _writing.WaitAsync();

        try
        {
            await _stream.WriteAsync(frame);
        }
        catch (IOException)
        {
            IsClosed = true;
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadAsync()
    {
        byte[] header = new byte[FrameHeader];

        try
        {
            while (true)
            {
                await _stream.ReadExactlyAsync(header);
                byte[] payload = new byte[BinaryPrimitives.ReadInt32BigEndian(header) >> 8];
                await _stream.ReadExactlyAsync(payload);

                if (header[3] is Settings or Ping && (header[4] & Ack) == 0)
                {
                    await WriteAsync(header[3], Ack, 0, header[3] == Ping ? payload : []);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            IsClosed = true;
        }
    }
}
