using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Writes responses: a status code and, for errors, problem details (RFC 9457) that tell the sender what to do.</summary>
internal static class Answer
{
    public const string EncodedDetail = "Send the body as it was signed, without a Content-Encoding.";
    public const string UnreadableDetail = "The request could not be read.";

    // Voucherify's first retry comes after one minute anyway.
    private const string RetryAfterSeconds = "60";

    // The scheme is not registered with IANA, but it tells the sender what is expected.
    private const string Challenge = "VoucherifySignature";

    public static async Task WriteAsync(HttpContext context, WebhookReception reception)
    {
        HttpResponse response = context.Response;
        response.StatusCode = reception.StatusCode;

        if (response.StatusCode == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = Challenge;
        }

        if (response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }

        if (response.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            Close(context);
        }

        if (reception.Reason is null)
        {
            return;
        }

        try
        {
            await WriteProblemAsync(response, reception, context.RequestAborted);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client disconnected before the response was written.
        }
    }

    /// <summary>
    /// Closes the connection with the response, so that the rest of the body is not read. HTTP/2 has no such header and ends only the
    /// stream.
    /// </summary>
    public static void Close(HttpContext context)
    {
        if (!HttpProtocol.IsHttp2(context.Request.Protocol) && !HttpProtocol.IsHttp3(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }
    }

    // Written by hand, because the writer of the platform needs JSON metadata that native AOT applications might not have.
    private static async Task WriteProblemAsync(HttpResponse response, WebhookReception reception, CancellationToken cancellationToken)
    {
        (string title, string detail) = Describe(reception);
        response.ContentType = "application/problem+json";

        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", title);
        json.WriteNumber("status", reception.StatusCode);
        json.WriteString("detail", detail);
        json.WriteString("reason", reception.Reason);
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static (string Title, string Detail) Describe(WebhookReception reception) => reception.Failure switch
    {
        WebhookFailure.SignatureMissing => ("Not signed", $"The request has no signature. Expected the header {WebhookSignature.HeaderName}."),
        WebhookFailure.SignatureMalformed => ("Not signed", "The signature is malformed. Expected 64 hexadecimal digits."),
        WebhookFailure.SignatureMismatch => ("Not signed", "The signature does not match the body."),
        WebhookFailure.BodyTooLarge => ("Body too large", "The body is longer than this endpoint accepts."),
        WebhookFailure.MalformedJson => ("Not a webhook", "The body is not well-formed JSON in UTF-8."),
        WebhookFailure.TooDeep => ("Not a webhook", "The body is nested too deeply."),
        WebhookFailure.NotAnObject => ("Not a webhook", "The body is not a JSON object."),
        WebhookFailure.UnsupportedVersion => ("Not a webhook", "The body is a webhook in the retired format v2018-08-01. Expected v2024-01-01."),
        not null => ("Not a webhook", "The body is not a webhook: it has no envelope."),
        null => Describe(reception.Reason),
    };

    private static (string Title, string Detail) Describe(string? reason) => reason switch
    {
        ReceptionReason.HandlerFailed => ("Handling failed", "The webhook was verified, but a handler failed. Retry the webhook."),
        ReceptionReason.UnknownTenant => ("Not found", "No receiver of webhooks exists at this address."),
        ReceptionReason.ContentEncoding => ("Content encoding not supported", EncodedDetail),
        ReceptionReason.BadRequest => ("Bad request", UnreadableDetail),
        _ => ("Not accepted", "The webhook was not accepted. Retry it later."),
    };
}
