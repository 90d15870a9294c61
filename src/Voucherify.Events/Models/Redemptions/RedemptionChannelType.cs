namespace Voucherify.Events.Models;

/// <summary>Specifies the type of the channel through which a redemption was made.</summary>
public enum RedemptionChannelType
{
    /// <summary>A user of the Voucherify dashboard.</summary>
    User = 0,

    /// <summary>An application that uses the API.</summary>
    Api = 1,

    /// <summary>Voucherify, which redeems a reward automatically.</summary>
    AutoRedeem = 2,
}
