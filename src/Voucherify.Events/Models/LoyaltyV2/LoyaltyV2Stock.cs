namespace Voucherify.Events.Models;

/// <summary>Represents the number of units that are available.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Stock
{
    /// <summary>Whether the stock is limited.</summary>
    public OpenEnum<LoyaltyV2StockType> Type { get; init; }

    /// <summary>The number of units; set only for <see cref="LoyaltyV2StockType.Limited"/>.</summary>
    public LoyaltyV2StockLimit? Limited { get; init; }
}
