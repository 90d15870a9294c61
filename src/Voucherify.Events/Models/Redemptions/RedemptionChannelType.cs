namespace Voucherify.Events.Models;

/// <summary>Through what a redemption was made.</summary>
public enum RedemptionChannelType
{
    /// <summary>A user of the Voucherify dashboard made it.</summary>
    User = 0,

    /// <summary>An application made it through the API.</summary>
    Api = 1,

    /// <summary>Voucherify itself redeemed a reward, without being asked each time.</summary>
    AutoRedeem = 2,
}
