using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A change to the credits of a gift card or the points of a loyalty card, and where it led.</summary>
/// <remarks><see cref="BalanceType.LoyaltyCard"/> fills <see cref="Points"/>, <see cref="BalanceType.GiftVoucher"/> fills <see cref="Amount"/>. Where <see cref="Type"/> is null, go by which of the two is filled. A customer reward may fill one of them and nothing else.</remarks>
public sealed partial record Balance
{
    /// <summary>What the balance counts; null for pending points and customer rewards.</summary>
    public OpenEnum<BalanceType> Type { get; init; }

    /// <summary>All that the card ever collected, in loyalty points or minor currency units.</summary>
    public decimal? Total { get; init; }

    /// <summary><c>balance</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The credits added, or taken off when negative, in minor currency units; gift cards only.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The points added, or taken off when negative, in loyalty points; loyalty cards only.</summary>
    public long? Points { get; init; }

    /// <summary>What is left to spend after the change, in loyalty points or minor currency units; null for pending points.</summary>
    [JsonPropertyName("balance")]
    public decimal? BalanceAfter { get; init; }

    /// <summary>Whether the change was made by hand or by Voucherify itself.</summary>
    public OpenEnum<BalanceOperationType> OperationType { get; init; }

    /// <summary>The voucher whose balance changed.</summary>
    public ObjectReference? RelatedObject { get; init; }
}
