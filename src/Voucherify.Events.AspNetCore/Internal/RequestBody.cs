using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Reads request bodies up to a limit. What is longer is verified as it passes, and not kept.</summary>
internal static class RequestBody
{
    /// <param name="request">The request.</param>
    /// <param name="verifier">What verifies a body that is too long.</param>
    /// <param name="reception">Gets the label of the secret of a body that is too long.</param>
    /// <param name="reading">The part of the budget that the request has.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The body; null when it is longer than the limit.</returns>
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
        using PassingBody? passing = reception.Signature is null ? null : verifier.BeginPassing();
        bool isTooLong = request.ContentLength > verifier.Options.MaxBodyLength;

        // Kestrel's reader is unusable after a read whose token was canceled, and logs that as an error.
        using CancellationTokenRegistration _ = cancellationToken.UnsafeRegister(static state => CancelRead((PipeReader)state!), reader);

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

    // Called by a timer or by the server: after a stream was reset, Kestrel's reader throws here. Whoever waits for it learns that anyway.
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
