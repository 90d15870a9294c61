namespace Voucherify.Events;

/// <summary>Provides extension methods for <see cref="WebhookFailure"/>.</summary>
public static class WebhookFailureExtensions
{
    /// <summary>
    /// Determines whether the signature of a request is missing, malformed, or wrong. Respond to such a request with 401.
    /// </summary>
    /// <param name="failure">The failure.</param>
    /// <returns><see langword="true"/> if the failure concerns the signature; otherwise, <see langword="false"/>.</returns>
    public static bool IsSignatureFailure(this WebhookFailure failure) =>
        failure is WebhookFailure.SignatureMissing or WebhookFailure.SignatureMalformed or WebhookFailure.SignatureMismatch;

    /// <summary>Gets a message that describes the failure and how to fix it.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The message. It does not contain the secret, the signature, or any part of the body, so it is safe to log.</returns>
    public static string GetMessage(this WebhookFailure failure) => failure switch
    {
        WebhookFailure.None =>
            "There is no failure.",
        WebhookFailure.SignatureMissing =>
            $"The request has no signature: the {WebhookSignature.HeaderName} header is missing.",
        WebhookFailure.SignatureMalformed =>
            $"The signature is malformed: expected 64 hexadecimal digits in the {WebhookSignature.HeaderName} header.",
        WebhookFailure.SignatureMismatch =>
            "The signature does not match the body. Check that the secret is the one shown in Voucherify under " +
            "Project settings > Webhooks, and that the verified bytes are exactly those that were received.",
        WebhookFailure.BodyTooLarge =>
            $"The body is longer than {nameof(WebhookParserOptions)}.{nameof(WebhookParserOptions.MaxBodyLength)} allows.",
        WebhookFailure.MalformedJson =>
            "The body is not well-formed JSON in UTF-8.",
        WebhookFailure.TooDeep =>
            $"The body nests objects and arrays deeper than {WebhookParser.MaxDepth} levels.",
        WebhookFailure.NotAnObject =>
            "The body is JSON, but not an object.",
        WebhookFailure.NotAnEnvelope =>
            "The body is not a webhook envelope: the id, the data, or the event is missing. " +
            "Raw payloads of distributions do not have an envelope.",
        WebhookFailure.UnsupportedVersion =>
            "The body is a webhook in the retired format v2018-08-01. Switch the webhook to v2024-01-01 in Voucherify.",
        _ => failure.ToString(),
    };
}
