namespace Voucherify.Events;

/// <summary>A request is no webhook that can be trusted and read. The only exception that parsing throws, whatever the input.</summary>
/// <remarks>The message says what to do about it. It holds nothing of the body, no signature and no secret, so it may be logged.</remarks>
public sealed class WebhookException : Exception
{
    internal WebhookException(WebhookFailure reason, Exception? innerException = null)
        : base(MessageOf(reason), innerException) => Reason = reason;

    /// <summary>What is wrong.</summary>
    public WebhookFailure Reason { get; }

    private static string MessageOf(WebhookFailure reason) => reason switch
    {
        WebhookFailure.SignatureMissing =>
            $"The request carries no signature: expected the header {WebhookSignature.HeaderName}.",
        WebhookFailure.SignatureMalformed =>
            $"The signature is malformed: expected 64 hexadecimal digits in the header {WebhookSignature.HeaderName}.",
        WebhookFailure.SignatureMismatch =>
            "The signature does not match the body. Check that the secret is the one shown in Voucherify under " +
            "Project settings > Webhooks, and that the body is verified as the very bytes that arrived.",
        WebhookFailure.BodyTooLarge =>
            $"The body is longer than {WebhookParser.MaxBodyLength} bytes.",
        WebhookFailure.MalformedJson =>
            "The body is not well-formed JSON in UTF-8.",
        WebhookFailure.TooDeep =>
            $"The body nests objects and arrays deeper than {WebhookParser.MaxDepth} levels.",
        WebhookFailure.NotAnObject =>
            "The body is JSON, but not an object.",
        WebhookFailure.NotAnEnvelope =>
            "The body is not a webhook envelope: it lacks an id, data, or an event. Distributions that send a raw payload have none.",
        WebhookFailure.UnsupportedVersion =>
            "The body is a webhook in the retired format v2018-08-01. Switch the webhook to v2024-01-01 in Voucherify.",
        _ => reason.ToString(),
    };
}
