namespace Voucherify.Events.Tool;

/// <summary>Specifies what is wrong with a delivery on purpose, as <c>WebhookRequests</c> makes it for tests.</summary>
internal enum Fault
{
    /// <summary>There is no signature.</summary>
    Unsigned,

    /// <summary>It is signed with a secret that nobody has.</summary>
    WrongSignature,

    /// <summary>The body is cut short before it is signed.</summary>
    Truncated,

    /// <summary>The event is one that no version of the library knows, which is no fault of the sender.</summary>
    UnknownEvent,
}
