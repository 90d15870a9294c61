using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>What a request is answered with: a status and, unless it succeeded, problem details (RFC 9457) that tell a sender what it can do.</summary>
internal sealed record Answer(int Status, string? Title = null, string? Detail = null, string? Reason = null)
{
    // The first resend comes after a minute anyway.
    private const string RetryAfterSeconds = "60";

    // Not registered anywhere, and says what is expected all the same: the scheme is Voucherify's own.
    private const string Challenge = "VoucherifySignature";

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

    /// <summary>Not read to its end, in time or at all.</summary>
    public static Answer NotRead { get; } = NotAccepted with { Closes = true };

    /// <summary>Whether the connection ends with it: the rest of the body is not wanted.</summary>
    public bool Closes { get; private init; }

    public static Answer Unreadable(int status) => status == StatusCodes.Status413PayloadTooLarge
        ? TooLarge
        : new(status, "Bad request", "The request could not be read.", "BadRequest");

    public static Answer Rejected(WebhookFailure failure) => failure switch
    {
        WebhookFailure.SignatureMissing => Unauthorized(failure, $"The request has no signature. Expected the header {WebhookSignature.HeaderName}."),
        WebhookFailure.SignatureMalformed => Unauthorized(failure, "The signature is malformed. Expected 64 hexadecimal digits."),
        WebhookFailure.SignatureMismatch => Unauthorized(failure, "The signature does not match the body."),
        WebhookFailure.BodyTooLarge => TooLarge,
        WebhookFailure.MalformedJson => NotAWebhook(failure, "The body is not well-formed JSON in UTF-8."),
        WebhookFailure.TooDeep => NotAWebhook(failure, "The body is nested too deeply."),
        WebhookFailure.NotAnObject => NotAWebhook(failure, "The body is not a JSON object."),
        WebhookFailure.UnsupportedVersion => NotAWebhook(failure, "The body is a webhook in the format v2018-08-01. Expected v2024-01-01."),
        _ => NotAWebhook(failure, "The body is not a webhook: it has no envelope."),
    };

    public async Task WriteAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = Status;

        if (Status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = Challenge;
        }

        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }

        // What was not read is not wanted. HTTP/2 has no such header, and ends the stream alone.
        if ((Closes || Status == StatusCodes.Status413PayloadTooLarge) && !HttpProtocol.IsHttp2(context.Request.Protocol) && !HttpProtocol.IsHttp3(context.Request.Protocol))
        {
            response.Headers.Connection = "close";
        }

        if (Title is null)
        {
            return;
        }

        try
        {
            await WriteProblemAsync(response, context.RequestAborted);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client does not wait for its answer.
        }
    }

    // Written by hand: the platform's own writer needs metadata that an application without reflection may not have.
    private async Task WriteProblemAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = "application/problem+json";

        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", Title);
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteString("reason", Reason);
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static Answer Unauthorized(WebhookFailure failure, string detail) =>
        new(StatusCodes.Status401Unauthorized, "Not signed", detail, failure.ToString());

    private static Answer NotAWebhook(WebhookFailure failure, string detail) =>
        new(StatusCodes.Status400BadRequest, "Not a webhook", detail, failure.ToString());
}
