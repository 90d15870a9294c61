namespace Voucherify.Events;

/// <summary>Represents the reason why a signature does not match, with advice on how to fix it.</summary>
/// <remarks>
/// It does not contain the secret, a digest, or any part of the body. Instances are immutable and can be shared between threads.
/// </remarks>
public sealed class SignatureDiagnosis
{
    internal SignatureDiagnosis(SignatureProblem problem) => Problem = problem;

    /// <summary>Gets the problem.</summary>
    public SignatureProblem Problem { get; }

    /// <summary>Gets a message that describes the problem and how to fix it.</summary>
    public string Advice => Problem switch
    {
        SignatureProblem.None =>
            "The signature matches.",
        SignatureProblem.HeaderMissing =>
            $"The request has no {WebhookSignature.HeaderName} header. " +
            "Check whether a proxy removes it, and whether the request comes from Voucherify.",
        SignatureProblem.HeaderLength =>
            "The signature is not 64 characters long and does not contain a digest in another format. Check whether it was truncated.",
        SignatureProblem.HeaderNotHexadecimal =>
            "The signature has 64 characters, but not all of them are hexadecimal digits. Pass the header as it was received.",
        SignatureProblem.HeaderBase64 =>
            "The signature is the correct digest in base64. Voucherify sends hexadecimal digits: the signer must do the same.",
        SignatureProblem.HeaderDecorated =>
            "The signature is correct, but has additional characters around it. " +
            "Voucherify sends only the 64 digits, without a prefix, quotes, or spaces.",
        SignatureProblem.SecretWhitespace =>
            "The secret has leading or trailing whitespace, such as a line break from a file. " +
            "Without it, the signature matches: trim the secret.",
        SignatureProblem.SecretQuoted =>
            "The secret has quotes around it, such as from a shell or an .env file. " +
            "Without them, the signature matches: remove the quotes.",
        SignatureProblem.SecretHexDecoded =>
            "The signature was computed with the secret decoded from hexadecimal. Voucherify uses the text of the secret.",
        SignatureProblem.SecretBase64Decoded =>
            "The signature was computed with the secret decoded from base64. Voucherify uses the text of the secret.",
        SignatureProblem.SecretOfAnother =>
            "The signature was computed with another of your secrets. " +
            "Check whether a webhook of another project is sent to this endpoint, or whether the secret was rotated.",
        SignatureProblem.BodyEmpty =>
            "The body is empty because it was already read. Verify the body before it is read, or buffer the request.",
        SignatureProblem.BodySerializedAgain =>
            "The body was parsed as JSON and serialized again, which changes how characters are escaped. " +
            "Verify the bytes that were received.",
        SignatureProblem.BodyLineBreaks =>
            "The line breaks of the body were changed. Verify the bytes that were received.",
        SignatureProblem.BodyByteOrderMark =>
            "The body starts with a byte order mark. Store and forward the body as UTF-8 without a byte order mark.",
        SignatureProblem.BodyEncodedAgain =>
            "The body was decoded with one encoding and encoded with another. Verify the bytes that were received, not a string.",
        _ =>
            "The secret is not the one that Voucherify shows under Project settings > Webhooks, or the body was changed on its way.",
    };

    /// <summary>Returns the advice.</summary>
    /// <returns>The <see cref="Advice"/>.</returns>
    public override string ToString() => Advice;
}
