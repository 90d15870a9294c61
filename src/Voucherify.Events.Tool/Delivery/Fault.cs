namespace Voucherify.Events.Tool;

/// <summary>Specifies the intentional fault of a delivery, as created by <c>WebhookRequests</c> for tests.</summary>
internal enum Fault
{
    /// <summary>The delivery has no signature.</summary>
    Unsigned,

    /// <summary>The delivery is signed with an unknown secret.</summary>
    WrongSignature,

    /// <summary>The body is truncated before it is signed.</summary>
    Truncated,

    /// <summary>The event is unknown to every version of the library. The sender did nothing wrong.</summary>
    UnknownEvent,
}
