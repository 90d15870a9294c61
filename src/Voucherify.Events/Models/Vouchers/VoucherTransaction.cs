namespace Voucherify.Events.Models;

/// <summary>Represents a transaction that changes the points of a loyalty card or the credits of a gift card.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// </remarks>
public sealed partial record VoucherTransaction
{
    /// <summary>The ID of the transaction, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the transaction in the merchant's system; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>The ID of the loyalty card or gift card.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The ID of the campaign to which the card belongs; <see langword="null"/> for a card without a campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>
    /// The channel through which the transaction was made; <see langword="null"/> for redemptions and sometimes for pending points.
    /// </summary>
    public OpenEnum<VoucherTransactionSource> Source { get; init; }

    /// <summary>The reason for the transaction, as free text; <see langword="null"/> for redemptions and if no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The type of the transaction.</summary>
    public OpenEnum<VoucherTransactionType> Type { get; init; }

    /// <summary>The cause and the effect of the transaction; not always sent.</summary>
    public TransactionDetails? Details { get; init; }

    /// <summary>
    /// The ID of the corresponding transaction on the other card, for a transfer of points; otherwise, <see langword="null"/>.
    /// </summary>
    public string? RelatedTransactionId { get; init; }

    /// <summary>The time when the transaction was made, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
