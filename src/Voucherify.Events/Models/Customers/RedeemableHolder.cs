namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of a voucher to a customer who holds it, with the role of the customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/holder-assignment-created">Voucherify reference</see>
/// <para>Only the holder assignment events, such as <see cref="CustomerHolderAssignmentCreated"/>, contain this record. In all other
/// events, the holder is a <see cref="Customer"/>.</para>
/// </remarks>
public sealed partial record RedeemableHolder
{
    /// <summary>The ID of the assignment, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The time when the voucher was assigned to the customer, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The ID of the voucher.</summary>
    public string? RedeemableId { get; init; }

    /// <summary>The type of the object that is held. So far, this is always a voucher.</summary>
    public OpenEnum<RelatedObjectType> RedeemableObject { get; init; }

    /// <summary>The ID of the campaign to which the voucher belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The type of that campaign. So far, this is always a referral program.</summary>
    public OpenEnum<CampaignType> CampaignType { get; init; }

    /// <summary>The type of the voucher.</summary>
    public OpenEnum<VoucherType> VoucherType { get; init; }

    /// <summary>The ID of the publication that assigned the voucher; <see langword="null"/> if there was none.</summary>
    public string? PublicationId { get; init; }

    /// <summary>The ID of the customer who holds the voucher.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The role of the customer in relation to the voucher.</summary>
    public OpenEnum<HolderRole> HolderRole { get; init; }

    /// <summary>The type of the object: <c>redeemable_holder</c>.</summary>
    public string? Object { get; init; }
}
