using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>A client that writes what it likes on the connection, to misbehave as no HTTP client would.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    private RawClient(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
    }

    public static async Task<RawClient> ConnectAsync(Receiver receiver)
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, receiver.Port);
        return new RawClient(client);
    }

    /// <summary>A header that has the form of a signature, and is none.</summary>
    public static string ForgedSignature { get; } = $"{WebhookSignature.HeaderName}: {new string('0', 64)}\r\n";

    /// <summary>The head of a request; headers are lines that end with CR LF.</summary>
    public static string Head(string headers, string path = Receiver.Path) =>
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n";

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes) => await _stream.WriteAsync(bytes);

    /// <summary>Reads one answer, with no body or one in chunks; what there is of it, if the server closes the connection.</summary>
    public async Task<string> ReadAnswerAsync()
    {
        var answer = new StringBuilder();
        byte[] buffer = new byte[4096];

        while (!IsWhole(answer.ToString()))
        {
            int count = await ReadAsync(buffer);

            if (count == 0)
            {
                break;
            }

            answer.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return answer.ToString();
    }

    /// <summary>Says that nothing more will come.</summary>
    public void FinishSending() => _client.Client.Shutdown(SocketShutdown.Send);

    /// <summary>Breaks the connection off, without a farewell.</summary>
    public void Reset() => _client.Client.Close(timeout: 0);

    public void Dispose() => _client.Dispose();

    /// <returns>How much came; 0 when the server has closed the connection, or broken it off.</returns>
    private async Task<int> ReadAsync(byte[] buffer)
    {
        try
        {
            return await _stream.ReadAsync(buffer).InTime();
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static bool IsWhole(string answer) =>
        answer.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal)
        || (answer.EndsWith("\r\n\r\n", StringComparison.Ordinal) && answer.Contains("Content-Length: 0", StringComparison.OrdinalIgnoreCase));
}
