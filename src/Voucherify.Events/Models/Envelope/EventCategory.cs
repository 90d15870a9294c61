namespace Voucherify.Events.Models;

/// <summary>Specifies whether an event is an action or the effect of an action.</summary>
public enum EventCategory
{
    /// <summary>The event is the effect of something else.</summary>
    Effect = 0,

    /// <summary>The event was requested.</summary>
    Action = 1,
}
