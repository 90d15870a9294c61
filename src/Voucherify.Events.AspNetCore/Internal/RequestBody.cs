using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Reads request bodies up to a limit. A longer body is verified while it is read, and not kept in memory.</summary>
internal static class RequestBody
{
    /// <param name="request">The request.</param>
    /// <param name="verifier">The verifier for a body that is too long.</param>
    /// <param name="reception">The reception, which receives the label of the secret for a body that is too long.</param>
    /// <param name="reading">The share of the request in the memory budget.</param>
    /// <param name="cancellationToken">A token to cancel reading.</param>
    /// <returns>The body, or <see langword="null"/> if it is longer than the limit.</returns>
    public static async Task<byte[]?> ReadAsync(
        HttpRequest request,
        WebhookVerifier verifier,
        WebhookReception reception,
        BodyBudget.Reading reading,
        CancellationToken cancellationToken)
    {
        if (request.ContentLength > WebhookParserOptions.Default.MaxBodyLength)
        {
            return null;
        }

        PipeReader reader = request.BodyReader;
        PassingBody? passing = null;
        bool isTooLong = request.ContentLength > verifier.Options.MaxBodyLength;

        // After a read with a canceled token, the reader of Kestrel cannot be used and logs an error.
        using CancellationTokenRegistration _ = cancellationToken.UnsafeRegister(static state => CancelRead((PipeReader)state!), reader);

        try
        {
            while (true)
            {
                ReadResult result = await reader.ReadAsync(CancellationToken.None);
                ReadOnlySequence<byte> buffer = result.Buffer;
                isTooLong |= buffer.Length > verifier.Options.MaxBodyLength;

                if (result.IsCanceled)
                {
                    reader.AdvanceTo(buffer.End);
                    throw new OperationCanceledException(cancellationToken);
                }

                if (isTooLong)
                {
                    // Nothing was consumed before, so the buffer begins with the first byte.
                    passing ??= reception.Signature is null ? null : verifier.BeginPassing();
                    passing?.Append(buffer);
                    reader.AdvanceTo(buffer.End);
                    reading.Hold(0, verifier.Options.MaxBufferedBodyBytes);

                    if (passing is null || passing.Length > WebhookParserOptions.Default.MaxBodyLength)
                    {
                        return null;
                    }

                    if (result.IsCompleted)
                    {
                        reception.SecretLabel = passing.Verify(reception.Signature!);
                        return null;
                    }
                }
                else if (result.IsCompleted)
                {
                    byte[] body = buffer.ToArray();
                    reader.AdvanceTo(buffer.End);
                    return body;
                }
                else
                {
                    reader.AdvanceTo(buffer.Start, buffer.End);
                    reading.Hold(buffer.Length, verifier.Options.MaxBufferedBodyBytes);
                }
            }
        }
        finally
        {
            passing?.Dispose();
        }
    }

    // Called by a timer or by the server. After a stream reset, the reader of Kestrel throws here; the pending read reports the reset
    // anyway.
    private static void CancelRead(PipeReader reader)
    {
        try
        {
            reader.CancelPendingRead();
        }
        catch (Exception)
        {
        }
    }
}
