namespace Voucherify.Events.Models;

/// <summary>Where an event was caused.</summary>
public enum EventChannel
{
    /// <summary>In the Voucherify dashboard.</summary>
    UserPortal = 0,

    /// <summary>By a call to the server-side API.</summary>
    Api = 1,

    /// <summary>By a call to the client-side API, e.g. from a web shop.</summary>
    ClientApi = 2,

    /// <summary>Inside Voucherify.</summary>
    Internal = 3,
}
