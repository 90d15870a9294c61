using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A code that a customer redeems: a discount, a gift card or a loyalty card.</summary>
/// <remarks>What is filled goes by <see cref="Type"/>: <see cref="Discount"/> for <see cref="VoucherType.DiscountVoucher"/>, <see cref="Gift"/> for <see cref="VoucherType.GiftVoucher"/>, <see cref="LoyaltyCard"/> for <see cref="VoucherType.LoyaltyCard"/>. The other two are null.</remarks>
public sealed partial record Voucher
{
    /// <summary>The id of the voucher, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The code that customers use; may be null once the voucher is deleted.</summary>
    public string? Code { get; init; }

    /// <summary>The credits; filled for gift vouchers only.</summary>
    public Gift? Gift { get; init; }

    /// <summary>What it takes off an order; filled for discount vouchers only.</summary>
    public Discount? Discount { get; init; }

    /// <summary>The points; filled for loyalty cards only.</summary>
    public LoyaltyCard? LoyaltyCard { get; init; }

    /// <summary>What the voucher is worth.</summary>
    public OpenEnum<VoucherType> Type { get; init; }

    /// <summary>The name of the campaign that it belongs to, not its id; null for a voucher without a campaign.</summary>
    public string? Campaign { get; init; }

    /// <summary>The id of the campaign that it belongs to; null for a voucher without a campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Whether it is a code of a referral program.</summary>
    public bool? IsReferralCode { get; init; }

    /// <summary>The id of the customer who holds it.</summary>
    public string? HolderId { get; init; }

    /// <summary>The id of the customer who referred; null if nobody did.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The id of its category; null if it has none.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The categories that it is in; empty when there are none.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];

    /// <summary>Whether it is switched on, whatever its dates say.</summary>
    public bool? Active { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>How often it may be redeemed and how often it was.</summary>
    public RedemptionLimit? Redemption { get; init; }

    /// <summary>The moment from which it is valid, UTC; null when it has no lower bound.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The moment after which it is no longer valid, UTC; null when it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>Values that the project attached to it; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary><c>voucher</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The older way to give a category, as plain text; see <see cref="Categories"/>.</summary>
    public string? Category { get; init; }

    /// <summary>The recurring window in which it is valid; null when it has none.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>The weekdays on which it is valid, 0 (Sunday) to 6 (Saturday), in the order sent; empty when all are.</summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which it is valid; null when every hour counts.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>Free text about the code, e.g. a description.</summary>
    public string? AdditionalInfo { get; init; }

    /// <summary>Pictures of the code.</summary>
    public VoucherAssets? Assets { get; init; }

    /// <summary>The validation rules assigned to it.</summary>
    [JsonConverter(typeof(ObjectListConverter<ValidationRuleAssignment>))]
    public ObjectList<ValidationRuleAssignment>? ValidationRulesAssignments { get; init; }

    /// <summary>How often it was published.</summary>
    public VoucherPublish? Publish { get; init; }
}
