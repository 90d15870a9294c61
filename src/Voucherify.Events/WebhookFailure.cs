namespace Voucherify.Events;

/// <summary>Specifies why a request is not a webhook, or cannot be trusted.</summary>
public enum WebhookFailure
{
    /// <summary>There is no failure.</summary>
    None = 0,

    /// <summary>The request has no signature. The sender is not known to be Voucherify.</summary>
    SignatureMissing = 1,

    /// <summary>The signature is not 64 hexadecimal digits.</summary>
    SignatureMalformed = 2,

    /// <summary>
    /// The signature does not match the body with any of the secrets: the secret is wrong, the body was changed, or the sender is not
    /// Voucherify.
    /// </summary>
    SignatureMismatch = 3,

    /// <summary>The body is longer than <see cref="WebhookParserOptions.MaxBodyLength"/>.</summary>
    BodyTooLarge = 4,

    /// <summary>The body is empty, or it is not JSON in UTF-8.</summary>
    MalformedJson = 5,

    /// <summary>The body nests objects and arrays deeper than 64 levels.</summary>
    TooDeep = 6,

    /// <summary>The body is JSON, but not an object.</summary>
    NotAnObject = 7,

    /// <summary>The body is an object without the envelope of a webhook, such as a raw payload of a distribution.</summary>
    NotAnEnvelope = 8,

    /// <summary>The body is a webhook in the retired format v2018-08-01. This library reads v2024-01-01.</summary>
    UnsupportedVersion = 9,
}
