namespace Voucherify.Events;

/// <summary>Why a request is no webhook that can be trusted and read.</summary>
public enum WebhookFailure
{
    /// <summary>There is no signature. Whoever sent this is not known to be Voucherify.</summary>
    SignatureMissing,

    /// <summary>The signature is not 64 hexadecimal digits.</summary>
    SignatureMalformed,

    /// <summary>The signature does not belong to this body and any of the secrets: a wrong secret, a changed body, or somebody else.</summary>
    SignatureMismatch,

    /// <summary>The body is longer than <see cref="WebhookParser.MaxBodyLength"/>.</summary>
    BodyTooLarge,

    /// <summary>The body is not JSON in UTF-8, or is empty.</summary>
    MalformedJson,

    /// <summary>The body nests objects and arrays deeper than <see cref="WebhookParser.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>The body is JSON, but no object.</summary>
    NotAnObject,

    /// <summary>The body is an object without the envelope of a webhook, such as the raw payload that a distribution may send.</summary>
    NotAnEnvelope,

    /// <summary>The body is a webhook in the retired format v2018-08-01. This library reads v2024-01-01.</summary>
    UnsupportedVersion,
}
