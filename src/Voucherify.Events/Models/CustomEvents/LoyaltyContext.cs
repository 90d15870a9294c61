namespace Voucherify.Events.Models;

/// <summary>The loyalty card that a custom event concerns, with its program.</summary>
public sealed partial record LoyaltyContext
{
    /// <summary>The loyalty card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The loyalty program that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }
}
