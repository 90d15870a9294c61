namespace Voucherify.Events.Models;

/// <summary>Represents a method of refunding points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RefundMethod
{
    /// <summary>The type of the method.</summary>
    public OpenEnum<LoyaltyV2RefundMethodType> Type { get; init; }

    /// <summary>The extent of the refund; not sent for <see cref="LoyaltyV2RefundMethodType.RevokeFromPending"/>.</summary>
    public OpenEnum<LoyaltyV2RefundMode> Mode { get; init; }
}
