using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>Reads request bodies up to a limit, and no further.</summary>
internal static class RequestBody
{
    /// <returns>The body; null when it is longer than the limit.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        PipeReader reader = request.BodyReader;

        // Kestrel's reader is unusable after a read whose token was cancelled, and logs that as an error.
        using CancellationTokenRegistration _ = cancellationToken.UnsafeRegister(static state => ((PipeReader)state!).CancelPendingRead(), reader);

        while (true)
        {
            ReadResult result = await reader.ReadAsync(CancellationToken.None);
            ReadOnlySequence<byte> buffer = result.Buffer;

            if (result.IsCanceled)
            {
                reader.AdvanceTo(buffer.End);
                throw new OperationCanceledException(cancellationToken);
            }

            if (buffer.Length > limit || result.IsCompleted)
            {
                byte[]? body = buffer.Length > limit ? null : buffer.ToArray();
                reader.AdvanceTo(buffer.End);
                return body;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
