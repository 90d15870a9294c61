namespace Voucherify.Events;

/// <summary>Why a signature does not match, and what to do about it. Holds no secret, no digest and nothing of the body.</summary>
public sealed class SignatureDiagnosis
{
    internal SignatureDiagnosis(SignatureProblem problem) => Problem = problem;

    /// <summary>What is wrong.</summary>
    public SignatureProblem Problem { get; }

    /// <summary>What is wrong and what to do about it, in words.</summary>
    public string Advice => Problem switch
    {
        SignatureProblem.None =>
            "The signature matches.",
        SignatureProblem.HeaderMissing =>
            $"The request has no header {WebhookSignature.HeaderName}. Did a proxy drop it, or does the request not come from Voucherify?",
        SignatureProblem.HeaderLength =>
            "The signature is not 64 characters long, and holds no digest in another form either. Was it cut?",
        SignatureProblem.HeaderNotHexadecimal =>
            "The signature has 64 characters, but not all are hexadecimal digits.",
        SignatureProblem.HeaderBase64 =>
            "The signature is the right digest in base64. Voucherify writes it in hexadecimal digits: whatever signed this should too.",
        SignatureProblem.HeaderDecorated =>
            "The signature is right but for what is put around it. Voucherify sends the 64 digits alone, without prefix, quotes or space.",
        SignatureProblem.SecretWhitespace =>
            "The secret has whitespace around it, perhaps a line break from a file. Without it the signature matches: trim the secret.",
        SignatureProblem.SecretQuoted =>
            "The secret has quotes around it, perhaps from a shell or an .env file. Without them the signature matches: remove them.",
        SignatureProblem.SecretHexDecoded =>
            "The signature was made with the secret decoded from hexadecimal. Voucherify takes the text of the secret as it is.",
        SignatureProblem.SecretBase64Decoded =>
            "The signature was made with the secret decoded from base64. Voucherify takes the text of the secret as it is.",
        SignatureProblem.SecretOfAnother =>
            "The signature was made with another of your secrets. Is the webhook of another project pointed here, or was the secret replaced?",
        SignatureProblem.BodyEmpty =>
            "The body is empty. Something has read it before: verify first, or buffer the request.",
        SignatureProblem.BodySerializedAgain =>
            "The body was read as JSON and written again, which changes how characters are escaped. Verify the bytes that arrived.",
        SignatureProblem.BodyLineBreaks =>
            "The line breaks of the body were changed. Verify the bytes that arrived.",
        SignatureProblem.BodyByteOrderMark =>
            "A byte order mark stands before the body. Whatever stored or forwarded it should write UTF-8 without one.",
        SignatureProblem.BodyEncodedAgain =>
            "The body was decoded with one encoding and encoded with another. Verify the bytes that arrived, not a string.",
        _ =>
            "The secret is not the one that Voucherify shows under Project settings > Webhooks, or the body was changed on its way.",
    };

    /// <summary>Returns the advice.</summary>
    /// <returns>The <see cref="Advice"/>.</returns>
    public override string ToString() => Advice;
}
