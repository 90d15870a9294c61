namespace Voucherify.Events.Models;

/// <summary>Represents the loyalty card and the loyalty program to which a custom event relates.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see></remarks>
public sealed partial record LoyaltyContext
{
    /// <summary>The loyalty card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The loyalty program to which the card belongs.</summary>
    public Campaign? Campaign { get; init; }
}
