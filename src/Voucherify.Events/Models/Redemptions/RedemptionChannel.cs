namespace Voucherify.Events.Models;

/// <summary>Through whom or what a redemption was made.</summary>
public sealed partial record RedemptionChannel
{
    /// <summary>The id of the dashboard user, of the API application or, for automatic redemptions, of the reward assignment.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The kind of channel, which decides what <see cref="ChannelId"/> refers to.</summary>
    public OpenEnum<RedemptionChannelType> ChannelType { get; init; }
}
