namespace Voucherify.Events.Models;

/// <summary>Who caused an event.</summary>
/// <remarks><see cref="EventChannel.Internal"/> fills neither <see cref="User"/> nor <see cref="ApiKey"/>.</remarks>
public sealed partial record EventSource
{
    /// <summary>Where the event was caused.</summary>
    public OpenEnum<EventChannel> Channel { get; init; }

    /// <summary>The user of the dashboard; filled for <see cref="EventChannel.UserPortal"/> only.</summary>
    public EventUser? User { get; init; }

    /// <summary>The API key; filled for <see cref="EventChannel.Api"/> and <see cref="EventChannel.ClientApi"/> only.</summary>
    public EventApiKey? ApiKey { get; init; }
}
