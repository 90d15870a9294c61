namespace Voucherify.Events.Models;

/// <summary>A way in which points are refunded.</summary>
public sealed partial record LoyaltyV2RefundMethod
{
    /// <summary>The way.</summary>
    public OpenEnum<LoyaltyV2RefundMethodType> Type { get; init; }

    /// <summary>How far it goes; not sent for <see cref="LoyaltyV2RefundMethodType.RevokeFromPending"/>.</summary>
    public OpenEnum<LoyaltyV2RefundMode> Mode { get; init; }
}
