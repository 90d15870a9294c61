using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>What a request is answered with: a status and, unless it succeeded, problem details (RFC 9457) that say why.</summary>
internal sealed record Answer(int Status, string? Title = null, string? Detail = null, string? Reason = null)
{
    // The first resend comes after a minute anyway.
    private const string RetryAfterSeconds = "60";

    public static Answer Done { get; } = new(StatusCodes.Status200OK);

    public static Answer Stored { get; } = new(StatusCodes.Status202Accepted);

    public static Answer TooLarge { get; } = new(
        StatusCodes.Status413PayloadTooLarge, "Body too large", "The body is longer than this endpoint accepts.", nameof(WebhookFailure.BodyTooLarge));

    public static Answer Encoded { get; } = new(
        StatusCodes.Status415UnsupportedMediaType, "Content encoding not supported", "Send the body as it is signed, without a Content-Encoding.", "ContentEncoding");

    public static Answer Failed { get; } = new(
        StatusCodes.Status500InternalServerError, "Handling failed", "The webhook was verified, but handling it failed. Send it again.", "HandlerFailed");

    public static Answer NotAccepted { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "Not accepted", "The webhook was not accepted. Send it again later.", "NotAccepted");

    public static Answer BadRequest(int status) => new(
        status, "Bad request", "The request could not be read.", "BadRequest");

    public static Answer Rejected(WebhookFailure failure) => new(
        failure.IsSignatureFailure()
            ? StatusCodes.Status401Unauthorized
            : failure is WebhookFailure.BodyTooLarge ? StatusCodes.Status413PayloadTooLarge
            : StatusCodes.Status400BadRequest,
        "Not a webhook",
        failure is WebhookFailure.NotAnEnvelope
            ? failure.GetMessage() + " Receive those with an endpoint of your own behind RequireVoucherifySignature()."
            : failure.GetMessage(),
        failure.ToString());

    public async Task WriteAsync(HttpContext context)
    {
        HttpResponse response = context.Response;

        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }

        if (Status == StatusCodes.Status413PayloadTooLarge)
        {
            // What was not read is not wanted.
            response.Headers.Connection = "close";
        }

        response.StatusCode = Status;

        if (Title is null)
        {
            return;
        }

        // Written by hand: the platform's own writer needs metadata that an application without reflection may not have.
        response.ContentType = "application/problem+json";

        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", Title);
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteString("reason", Reason);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }
}
