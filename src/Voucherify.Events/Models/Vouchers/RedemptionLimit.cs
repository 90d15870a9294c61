namespace Voucherify.Events.Models;

/// <summary>How often a voucher may be redeemed and how often it was.</summary>
public sealed partial record RedemptionLimit
{
    /// <summary>How many redemptions are allowed; null when they are unlimited.</summary>
    public long? Quantity { get; init; }

    /// <summary>How many redemptions there have been.</summary>
    public long? RedeemedQuantity { get; init; }

    /// <summary>All credits redeemed so far, in minor currency units; gift cards only.</summary>
    public decimal? RedeemedAmount { get; init; }

    /// <summary>All points redeemed so far, in loyalty points; loyalty cards only.</summary>
    public long? RedeemedPoints { get; init; }

    /// <summary><c>list</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The path at which Voucherify's API lists the redemptions.</summary>
    public string? Url { get; init; }
}
