using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents a change to the credits of a gift card or to the points of a loyalty card, and the resulting balance.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// <para><see cref="Points"/> is set for <see cref="BalanceType.LoyaltyCard"/>, and <see cref="Amount"/> is set for
/// <see cref="BalanceType.GiftVoucher"/>. If <see cref="Type"/> is <see langword="null"/>, check which of the two is set. For a customer
/// reward, all other properties may be <see langword="null"/>.</para>
/// </remarks>
public sealed partial record Balance
{
    /// <summary>The type of the balance; <see langword="null"/> for pending points and customer rewards.</summary>
    public OpenEnum<BalanceType> Type { get; init; }

    /// <summary>The total that the card has collected, in loyalty points or minor currency units.</summary>
    public decimal? Total { get; init; }

    /// <summary>The type of the object: <c>balance</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The credits that were added, or subtracted if negative, in minor currency units; set only for gift cards.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The points that were added, or subtracted if negative, in loyalty points; set only for loyalty cards.</summary>
    public long? Points { get; init; }

    /// <summary>
    /// The spendable balance after the change, in loyalty points or minor currency units; <see langword="null"/> for pending points.
    /// </summary>
    [JsonPropertyName("balance")]
    public decimal? BalanceAfter { get; init; }

    /// <summary>Whether the change was made manually or by Voucherify.</summary>
    public OpenEnum<BalanceOperationType> OperationType { get; init; }

    /// <summary>The voucher whose balance changed.</summary>
    public ObjectReference? RelatedObject { get; init; }
}
