namespace Voucherify.Events.Models;

/// <summary>Represents the gift credits that a customer has spent and has left.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerGiftSummary
{
    /// <summary>The gift credits spent so far, in minor currency units.</summary>
    public decimal? RedeemedAmount { get; init; }

    /// <summary>The total gift credits left on all gift cards, in minor currency units.</summary>
    public decimal? AmountToGo { get; init; }
}
