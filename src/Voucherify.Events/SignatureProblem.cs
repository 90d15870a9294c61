namespace Voucherify.Events;

/// <summary>Why a signature does not match, as far as <see cref="WebhookSignature.Diagnose"/> can tell.</summary>
public enum SignatureProblem
{
    /// <summary>Nothing: the signature matches.</summary>
    None = 0,

    /// <summary>The request carries no signature.</summary>
    HeaderMissing = 1,

    /// <summary>The header holds something else than 64 characters.</summary>
    HeaderLength = 2,

    /// <summary>The header holds 64 characters, but not all of them are hexadecimal digits.</summary>
    HeaderNotHexadecimal = 3,

    /// <summary>The header holds the right digest in base64 in place of hexadecimal digits.</summary>
    HeaderBase64 = 4,

    /// <summary>The header holds the right digest with something around it: a prefix such as <c>sha256=</c>, quotes or whitespace.</summary>
    HeaderDecorated = 5,

    /// <summary>The secret has whitespace around it, such as the line break at the end of a file.</summary>
    SecretWhitespace = 6,

    /// <summary>The secret has quotes around it.</summary>
    SecretQuoted = 7,

    /// <summary>The digest was made with the bytes that the secret stands for in hexadecimal, not with its text.</summary>
    SecretHexDecoded = 8,

    /// <summary>The digest was made with the bytes that the secret stands for in base64, not with its text.</summary>
    SecretBase64Decoded = 9,

    /// <summary>The digest was made with another of the secrets that are known.</summary>
    SecretOfAnother = 10,

    /// <summary>The body is empty: something has read it already.</summary>
    BodyEmpty = 11,

    /// <summary>The body was read as JSON and written again, which changes how characters are escaped.</summary>
    BodySerializedAgain = 12,

    /// <summary>The line breaks of the body were changed.</summary>
    BodyLineBreaks = 13,

    /// <summary>A byte order mark was put before the body.</summary>
    BodyByteOrderMark = 14,

    /// <summary>The body was decoded to text with one encoding and encoded with another.</summary>
    BodyEncodedAgain = 15,

    /// <summary>None of the above: the secret is another one, or the body was changed in another way.</summary>
    Unknown = 16,
}
