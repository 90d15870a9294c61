using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Lets requests with a valid signature through, with their whole body, and answers all others.</summary>
internal sealed class WebhookGate(
    WebhookVerifier.Provider verifiers,
    BodyBudget budget,
    SignatureDiagnostics diagnostics,
    WebhookTelemetry telemetry,
    DeliveryMonitor monitor,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<WebhookGate> logger)
{
    /// <param name="context">The request.</param>
    /// <param name="next">Takes a verified body, and a token that is canceled when the time for an answer is up.</param>
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
        feature.Failure = failure;
        return Refuse(feature, Answer.Rejected(failure), failure.GetMessage() + (failure is WebhookFailure.NotAnEnvelope
            ? " Receive those with an endpoint of your own behind RequireVoucherifySignature()."
            : null));
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

        string? signature = context.Request.Headers[WebhookSignature.HeaderName];
        WebhookFailure failure = verifier.CheckForm(signature);
        feature.Signature = failure is WebhookFailure.None ? signature : null;

        // Whoever does not even try to sign gets no memory. While developing, a signature that came to harm is worth a look at the body.
        if (failure is not WebhookFailure.None && !(failure is WebhookFailure.SignatureMalformed && diagnostics.Wants(context.Request.ContentLength)))
        {
            return Reject(feature, failure);
        }

        // Time runs from the first byte to the answer. That the client hangs up ends the reading, and nothing else.
        using var timeout = new CancellationTokenSource(verifier.Options.AcceptTimeout, time);

        (byte[]? body, Answer? answer) = await ReadAndVerifyAsync(context, verifier, feature, signature, timeout.Token);

        return body is null ? answer : await next(body, feature, timeout.Token);
    }

    private async Task<(byte[]? Body, Answer? Answer)> ReadAndVerifyAsync(
        HttpContext context,
        WebhookVerifier verifier,
        WebhookFeature feature,
        string? signature,
        CancellationToken timeout)
    {
        using BodyBudget.Reading reading = budget.Begin();

        (byte[]? body, Answer? answer) = await ReadAsync(context, verifier, feature, reading, timeout);

        if (body is null)
        {
            return (null, answer);
        }

        feature.SecretLabel = verifier.Verify(body, signature, out WebhookFailure failure);

        if (ContentEncoding.IsEncoded(context.Request))
        {
            return (null, Refuse(feature, Answer.Encoded));
        }

        if (failure is not WebhookFailure.None)
        {
            diagnostics.Examine(verifier, body, signature);
            return (null, Reject(feature, failure));
        }

        feature.ReportsUnmapped = verifier.Options.ReportUnmapped;
        return (body, null);
    }

    private async Task<(byte[]? Body, Answer? Answer)> ReadAsync(
        HttpContext context,
        WebhookVerifier verifier,
        WebhookFeature feature,
        BodyBudget.Reading reading,
        CancellationToken timeout)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(timeout, context.RequestAborted, reading.Evicted);

        try
        {
            byte[]? body = await RequestBody.ReadAsync(context.Request, verifier, feature, reading, ending.Token);

            return body is null ? (null, Refuse(feature, Answer.TooLarge)) : (body, null);
        }
        catch (Exception exception)
        {
            if (ReadFailure.IsHangUp(context, exception))
            {
                Log.Aborted(logger);
                feature.Outcome = WebhookOutcome.Aborted;

                // Nobody waits for an answer, and it must not be success.
                context.Abort();
                return (null, null);
            }

            if (ending.IsCancellationRequested || exception is OperationCanceledException)
            {
                feature.Outcome = WebhookOutcome.Unavailable;
                return (null, Answer.NotRead);
            }

            Log.Unreadable(logger, exception);
            return (null, Refuse(feature, Answer.Unreadable(ReadFailure.StatusOf(exception))));
        }
    }

    // What is not signed is nobody's error, and must not fill the log.
    private Answer Refuse(WebhookFeature feature, Answer answer, string? detail = null)
    {
        feature.Outcome = WebhookOutcome.Rejected;
        Log.Rejected(logger, feature.SecretLabel is null ? LogLevel.Debug : LogLevel.Warning, answer.Reason!, detail ?? answer.Detail!);
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
