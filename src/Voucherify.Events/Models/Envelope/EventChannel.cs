namespace Voucherify.Events.Models;

/// <summary>Specifies where an event was triggered.</summary>
public enum EventChannel
{
    /// <summary>The Voucherify dashboard.</summary>
    UserPortal = 0,

    /// <summary>A call to the server-side API.</summary>
    Api = 1,

    /// <summary>A call to the client-side API, for example from a web shop.</summary>
    ClientApi = 2,

    /// <summary>Voucherify itself.</summary>
    Internal = 3,
}
