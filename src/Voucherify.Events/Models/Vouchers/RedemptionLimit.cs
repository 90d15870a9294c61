namespace Voucherify.Events.Models;

/// <summary>Represents the limit on the redemptions of a voucher and the redemptions so far.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see></remarks>
public sealed partial record RedemptionLimit
{
    /// <summary>The number of redemptions that are allowed; <see langword="null"/> if unlimited.</summary>
    public long? Quantity { get; init; }

    /// <summary>The number of redemptions so far.</summary>
    public long? RedeemedQuantity { get; init; }

    /// <summary>The total credits redeemed so far, in minor currency units; set only for gift cards.</summary>
    public decimal? RedeemedAmount { get; init; }

    /// <summary>The total points redeemed so far, in loyalty points; set only for loyalty cards.</summary>
    public long? RedeemedPoints { get; init; }

    /// <summary>The type of the object: <c>list</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The path of the Voucherify API endpoint that lists the redemptions.</summary>
    public string? Url { get; init; }
}
