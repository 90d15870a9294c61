namespace Voucherify.Events.Models;

/// <summary>The link between a customer and a voucher that they hold, with the part they play.</summary>
/// <remarks>
/// Only the holder assignment events, such as <see cref="CustomerHolderAssignmentCreated"/>, bring this record;
/// in every other event the holder is a <see cref="Customer"/>.
/// </remarks>
public sealed partial record RedeemableHolder
{
    /// <summary>The id of the link, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>When the customer got hold of the voucher, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The id of the voucher that is held.</summary>
    public string? RedeemableId { get; init; }

    /// <summary>The kind of object that is held: so far always a voucher.</summary>
    public OpenEnum<RelatedObjectType> RedeemableObject { get; init; }

    /// <summary>The id of the campaign that the voucher belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The kind of that campaign: so far always a referral program.</summary>
    public OpenEnum<CampaignType> CampaignType { get; init; }

    /// <summary>What the voucher is worth: a discount, gift credits or loyalty points.</summary>
    public OpenEnum<VoucherType> VoucherType { get; init; }

    /// <summary>The id of the publication that assigned the voucher; null when there was none.</summary>
    public string? PublicationId { get; init; }

    /// <summary>The id of the customer who holds the voucher.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The part that the customer plays for the voucher.</summary>
    public OpenEnum<HolderRole> HolderRole { get; init; }

    /// <summary><c>redeemable_holder</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
