namespace Voucherify.Events.Models;

/// <summary>Whether an event is what somebody did or what followed from it.</summary>
public enum EventCategory
{
    /// <summary>It followed from something else.</summary>
    Effect = 0,

    /// <summary>Somebody asked for it.</summary>
    Action = 1,
}
