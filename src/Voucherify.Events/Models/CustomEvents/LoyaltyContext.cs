namespace Voucherify.Events.Models;

/// <summary>The loyalty card that a custom event concerns, with its programme.</summary>
public sealed partial record LoyaltyContext
{
    /// <summary>The loyalty card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The loyalty programme that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }
}
