namespace Voucherify.Events;

/// <summary>Specifies why a signature does not match, as found by <see cref="WebhookSignature.Diagnose"/>.</summary>
public enum SignatureProblem
{
    /// <summary>There is no problem: the signature matches.</summary>
    None = 0,

    /// <summary>The request has no signature.</summary>
    HeaderMissing = 1,

    /// <summary>The header is not 64 characters long and does not contain a digest in another format.</summary>
    HeaderLength = 2,

    /// <summary>The header has 64 characters, but not all of them are hexadecimal digits.</summary>
    HeaderNotHexadecimal = 3,

    /// <summary>The header contains the correct digest in base64 instead of hexadecimal digits.</summary>
    HeaderBase64 = 4,

    /// <summary>
    /// The header contains the correct digest with additional characters around it: a prefix such as <c>sha256=</c>, quotes, or
    /// whitespace.
    /// </summary>
    HeaderDecorated = 5,

    /// <summary>The secret has leading or trailing whitespace, such as the line break at the end of a file.</summary>
    SecretWhitespace = 6,

    /// <summary>The secret has quotes around it.</summary>
    SecretQuoted = 7,

    /// <summary>The digest was computed with the secret decoded from hexadecimal instead of its text.</summary>
    SecretHexDecoded = 8,

    /// <summary>The digest was computed with the secret decoded from base64 instead of its text.</summary>
    SecretBase64Decoded = 9,

    /// <summary>The digest was computed with one of the other secrets.</summary>
    SecretOfAnother = 10,

    /// <summary>The body is empty because it was already read.</summary>
    BodyEmpty = 11,

    /// <summary>The body was parsed as JSON and serialized again, which changes how characters are escaped.</summary>
    BodySerializedAgain = 12,

    /// <summary>The line breaks of the body were changed.</summary>
    BodyLineBreaks = 13,

    /// <summary>The body starts with a byte order mark.</summary>
    BodyByteOrderMark = 14,

    /// <summary>The body was decoded with one encoding and encoded with another.</summary>
    BodyEncodedAgain = 15,

    /// <summary>The problem is unknown: the secret is wrong, or the body was changed in another way.</summary>
    Unknown = 16,
}
