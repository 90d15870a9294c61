namespace Voucherify.Events.Models;

/// <summary>Represents the channel through which a redemption was made.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/redemption/succeeded">Voucherify reference</see></remarks>
public sealed partial record RedemptionChannel
{
    /// <summary>The ID of the dashboard user, of the API application, or, for automatic redemptions, of the reward assignment.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The type of the channel, which determines the object to which <see cref="ChannelId"/> refers.</summary>
    public OpenEnum<RedemptionChannelType> ChannelType { get; init; }
}
