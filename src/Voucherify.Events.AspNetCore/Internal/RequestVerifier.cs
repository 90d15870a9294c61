using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Passes on requests with a valid signature, with their whole body, and answers all other requests.</summary>
internal sealed class RequestVerifier(WebhookReceiver receiver, BodyBudget budget, ILogger logger)
{
    /// <exception cref="InvalidOperationException">The receiver is not registered.</exception>
    public static RequestVerifier Create(IServiceProvider services, string receiver) => Create(services, Find(services, receiver));

    public static RequestVerifier Create(IServiceProvider services, WebhookReceiver receiver) => new(
        receiver, services.GetRequiredService<BodyBudget>(), services.GetRequiredService<ILogger<RequestVerifier>>());

    /// <exception cref="InvalidOperationException">The receiver is not registered.</exception>
    public static WebhookReceiver Find(IServiceProvider services, string receiver) =>
        (services.GetService<WebhookReceivers>() ?? throw new InvalidOperationException(
            "Voucherify webhooks are not registered. Call builder.Services.AddVoucherifyWebhooks(...) first.")).Get(receiver);

    /// <param name="context">The request.</param>
    /// <param name="next">
    /// Handles a verified request. Returns <see langword="true"/> if the response must still be written.
    /// </param>
    public async Task<WebhookReception> HandleAsync(HttpContext context, Func<VerifiedRequest, Task<bool>> next)
    {
        WebhookReception reception = receiver.Start();
        context.Features.Set<IWebhookFeature>(reception);
        bool isToBeAnswered;

        try
        {
            isToBeAnswered = await VerifyAsync(context, reception, next);
        }
        finally
        {
            receiver.Record(reception);
        }

        if (isToBeAnswered)
        {
            await Answer.WriteAsync(context, reception);
        }

        receiver.Observe(reception, context);
        return reception;
    }

    private async Task<bool> VerifyAsync(HttpContext context, WebhookReception reception, Func<VerifiedRequest, Task<bool>> next)
    {
        if (receiver.Begin(reception) is not { } options)
        {
            return true;
        }

        // If the client disconnects, only the reading of the body ends.
        using CancellationTokenSource timeout = receiver.StartTimeout(options);
        string? signature = context.Request.Headers[WebhookSignature.HeaderName];

        if (await receiver.AdmitAsync(reception, options, signature, context.Request.ContentLength, context, timeout.Token) is not { } verifier
            || await ReadAsync(context, reception, verifier, signature, timeout.Token) is not { } body)
        {
            return reception.Outcome is not WebhookOutcome.Aborted;
        }

        return await next(new VerifiedRequest(receiver, reception, options, body, timeout.Token));
    }

    private async Task<byte[]?> ReadAsync(
        HttpContext context,
        WebhookReception reception,
        WebhookVerifier verifier,
        string? signature,
        CancellationToken timeout)
    {
        using BodyBudget.Reading reading = budget.Begin();

        if (await ReadAsync(context, reception, verifier, reading, timeout) is not { } body)
        {
            return null;
        }

        if (ContentEncoding.IsEncoded(context.Request))
        {
            reception.SecretLabel = verifier.Verify(body, signature, out _);
            receiver.Reject(reception, StatusCodes.Status415UnsupportedMediaType, ReceptionReason.ContentEncoding, Answer.EncodedDetail);
            return null;
        }

        return receiver.Verify(reception, verifier, body, signature) ? body : null;
    }

    private async Task<byte[]?> ReadAsync(
        HttpContext context,
        WebhookReception reception,
        WebhookVerifier verifier,
        BodyBudget.Reading reading,
        CancellationToken timeout)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(timeout, context.RequestAborted, reading.Evicted);

        try
        {
            byte[]? body = await RequestBody.ReadAsync(context.Request, verifier, reception, reading, ending.Token);

            if (body is null)
            {
                receiver.Reject(reception, WebhookFailure.BodyTooLarge);
            }

            return body;
        }
        catch (Exception exception)
        {
            if (ReadFailure.IsHangUp(context, exception))
            {
                Log.Aborted(logger);
                reception.Abort();

                // The client does not wait for a response, and the default response would be success.
                context.Abort();
            }
            else if (ending.IsCancellationRequested || exception is OperationCanceledException)
            {
                reception.Defer();
                Answer.Close(context);
            }
            else
            {
                Log.Unreadable(logger, exception);
                Refuse(reception, ReadFailure.StatusOf(exception));
            }

            return null;
        }
    }

    private void Refuse(WebhookReception reception, int status)
    {
        if (status is StatusCodes.Status413PayloadTooLarge)
        {
            receiver.Reject(reception, WebhookFailure.BodyTooLarge);
        }
        else
        {
            receiver.Reject(reception, status, ReceptionReason.BadRequest, Answer.UnreadableDetail);
        }
    }
}
