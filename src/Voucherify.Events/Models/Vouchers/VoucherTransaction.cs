namespace Voucherify.Events.Models;

/// <summary>One movement of points on a loyalty card or of credits on a gift card.</summary>
public sealed partial record VoucherTransaction
{
    /// <summary>The id of the transaction, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the transaction in the merchant's own system; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>The id of the loyalty card or gift card.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The id of the campaign that the card belongs to; null for a card without a campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The channel through which it was made; null for redemptions and sometimes for pending points.</summary>
    public OpenEnum<VoucherTransactionSource> Source { get; init; }

    /// <summary>Why it was made, as free text; null for redemptions and where nobody gave a reason.</summary>
    public string? Reason { get; init; }

    /// <summary>What it did to the points or credits.</summary>
    public OpenEnum<VoucherTransactionType> Type { get; init; }

    /// <summary>What led to it and what it changed; not always sent.</summary>
    public TransactionDetails? Details { get; init; }

    /// <summary>The id of its counterpart on the other card, in a transfer of points; null otherwise.</summary>
    public string? RelatedTransactionId { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
