using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Lets requests with a valid signature through, with their whole body, and answers all others.</summary>
internal sealed class WebhookGate(
    WebhookVerifier.Provider verifiers,
    WebhookTelemetry telemetry,
    DeliveryMonitor monitor,
    IHostApplicationLifetime lifetime,
    IHostEnvironment environment,
    TimeProvider time,
    ILogger<WebhookGate> logger)
{
    /// <param name="context">The request.</param>
    /// <param name="next">Takes a verified body, and a token that is cancelled when the time for an answer is up.</param>
    public async Task HandleAsync(HttpContext context, Func<byte[], WebhookFeature, CancellationToken, Task<Answer?>> next)
    {
        long start = time.GetTimestamp();
        var feature = new WebhookFeature();
        context.Features.Set<IWebhookFeature>(feature);

        Answer? answer;

        try
        {
            answer = await AdmitAsync(context, feature, next);
        }
        finally
        {
            telemetry.Record(feature, time.GetElapsedTime(start));
            monitor.Record(feature);
        }

        if (answer is not null)
        {
            await answer.WriteAsync(context);
        }
    }

    /// <summary>Answers a request whose signature holds, or not, but that is no webhook.</summary>
    public Answer Reject(WebhookFeature feature, WebhookFailure failure)
    {
        Log.Rejected(logger, failure.GetMessage());
        feature.Outcome = WebhookOutcome.Rejected;
        feature.Failure = failure;
        return Answer.Rejected(failure);
    }

    private async Task<Answer?> AdmitAsync(
        HttpContext context,
        WebhookFeature feature,
        Func<byte[], WebhookFeature, CancellationToken, Task<Answer?>> next)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested || CurrentVerifier() is not { } verifier)
        {
            feature.Outcome = WebhookOutcome.Unavailable;
            return Answer.NotAccepted;
        }

        // Time runs from the first byte to the answer. That the client hangs up ends the reading, and nothing else.
        using var timeout = new CancellationTokenSource(verifier.Options.AcceptTimeout, time);

        (byte[]? body, Answer? refusal) = await ReadAsync(context, verifier.Options, feature, timeout.Token);

        if (body is null)
        {
            return refusal;
        }

        string? signature = context.Request.Headers[WebhookSignature.HeaderName];
        feature.SecretLabel = verifier.Verify(body, signature, out WebhookFailure failure);

        if (failure is WebhookFailure.None)
        {
            feature.ReportsUnmapped = verifier.Options.ReportUnmapped;
            return await next(body, feature, timeout.Token);
        }

        if (environment.IsDevelopment())
        {
            Log.Diagnosed(logger, verifier.Diagnose(body, signature));
        }

        return Reject(feature, failure);
    }

    private async Task<(byte[]? Body, Answer? Refusal)> ReadAsync(
        HttpContext context,
        VoucherifyWebhooksOptions options,
        WebhookFeature feature,
        CancellationToken timeout)
    {
        if (context.Request.Headers.ContainsKey(HeaderNames.ContentEncoding))
        {
            return (null, Refuse(feature, WebhookOutcome.Rejected, Answer.Encoded));
        }

        using var reading = CancellationTokenSource.CreateLinkedTokenSource(timeout, context.RequestAborted);

        try
        {
            byte[]? body = await RequestBody.ReadAsync(context.Request, options.MaxBodyLength, reading.Token);

            return body is null ? (null, Refuse(feature, WebhookOutcome.Rejected, Answer.TooLarge)) : (body, null);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            if (context.RequestAborted.IsCancellationRequested || IsHangUp(context.Request, exception))
            {
                feature.Outcome = WebhookOutcome.Aborted;

                // Nobody waits for an answer, and it must not be success.
                context.Abort();
                return (null, null);
            }

            if (exception is BadHttpRequestException error)
            {
                return (null, Refuse(feature, WebhookOutcome.Rejected, Answer.BadRequest(error.StatusCode)));
            }

            return (null, Refuse(feature, WebhookOutcome.Unavailable, Answer.NotAccepted));
        }
    }

    // Of a body whose length was given nothing else can be wrong than that it ends early.
    private static bool IsHangUp(HttpRequest request, Exception exception) =>
        exception is ConnectionResetException or ConnectionAbortedException
        || (exception is BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } && request.ContentLength is not null);

    private Answer Refuse(WebhookFeature feature, WebhookOutcome outcome, Answer answer)
    {
        Log.Rejected(logger, answer.Detail!);
        feature.Outcome = outcome;
        return answer;
    }

    private WebhookVerifier? CurrentVerifier()
    {
        try
        {
            return verifiers.Current();
        }
        catch (OptionsValidationException exception)
        {
            Log.InvalidOptions(logger, exception);
            return null;
        }
    }
}
