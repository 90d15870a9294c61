namespace Voucherify.Events.Models;

/// <summary>Represents the source of an event.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/published">Voucherify reference</see>
/// <para>For <see cref="EventChannel.Internal"/>, neither <see cref="User"/> nor <see cref="ApiKey"/> is set.</para>
/// </remarks>
public sealed partial record EventSource
{
    /// <summary>The channel through which the event was triggered.</summary>
    public OpenEnum<EventChannel> Channel { get; init; }

    /// <summary>The user of the dashboard; set only for <see cref="EventChannel.UserPortal"/>.</summary>
    public EventUser? User { get; init; }

    /// <summary>The API key; set only for <see cref="EventChannel.Api"/> and <see cref="EventChannel.ClientApi"/>.</summary>
    public EventApiKey? ApiKey { get; init; }
}
