using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents a voucher with a code that a customer redeems: a discount, a gift card, or a loyalty card.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see>
/// <para><see cref="Type"/> determines which benefit is set: <see cref="Discount"/> for <see cref="VoucherType.DiscountVoucher"/>,
/// <see cref="Gift"/> for <see cref="VoucherType.GiftVoucher"/>, <see cref="LoyaltyCard"/> for <see cref="VoucherType.LoyaltyCard"/>. The
/// other two are <see langword="null"/>.</para>
/// </remarks>
public sealed partial record Voucher
{
    /// <summary>The ID of the voucher, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The code of the voucher. It can be <see langword="null"/> after the voucher is deleted.</summary>
    public string? Code { get; init; }

    /// <summary>The credits; set only for gift vouchers.</summary>
    public Gift? Gift { get; init; }

    /// <summary>The discount that the voucher grants; set only for discount vouchers.</summary>
    public Discount? Discount { get; init; }

    /// <summary>The points; set only for loyalty cards.</summary>
    public LoyaltyCard? LoyaltyCard { get; init; }

    /// <summary>The type of the voucher, which determines its benefit.</summary>
    public OpenEnum<VoucherType> Type { get; init; }

    /// <summary>
    /// The name (not the ID) of the campaign to which the voucher belongs; <see langword="null"/> for a voucher without a campaign.
    /// </summary>
    public string? Campaign { get; init; }

    /// <summary>The ID of the campaign to which the voucher belongs; <see langword="null"/> for a voucher without a campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Whether the voucher is a referral code.</summary>
    public bool? IsReferralCode { get; init; }

    /// <summary>The ID of the customer who holds the voucher.</summary>
    public string? HolderId { get; init; }

    /// <summary>The ID of the referrer; <see langword="null"/> if there was no referral.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The ID of the category of the voucher; <see langword="null"/> if it has no category.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The categories of the voucher; empty if there are none.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];

    /// <summary>Whether the voucher is active, regardless of its start and expiration dates.</summary>
    public bool? Active { get; init; }

    /// <summary>The time when the voucher was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the voucher was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The limit on the redemptions of the voucher and the redemptions so far.</summary>
    public RedemptionLimit? Redemption { get; init; }

    /// <summary>The time when the voucher becomes valid, in UTC; <see langword="null"/> if there is no start date.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time when the voucher expires, in UTC; <see langword="null"/> if it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The metadata that the project attached to the voucher; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The type of the object: <c>voucher</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The category in the older format, as plain text; use <see cref="Categories"/> instead.</summary>
    public string? Category { get; init; }

    /// <summary>The recurring time frame in which the voucher is valid; <see langword="null"/> if there is none.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>
    /// The days of the week on which the voucher is valid, from 0 (Sunday) to 6 (Saturday), in the order received; empty if it is valid on
    /// every day.
    /// </summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the voucher is valid; <see langword="null"/> if it is valid at any hour.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>Free text about the voucher, such as a description.</summary>
    public string? AdditionalInfo { get; init; }

    /// <summary>The images of the code.</summary>
    public VoucherAssets? Assets { get; init; }

    /// <summary>The assignments of validation rules to the voucher.</summary>
    [JsonConverter(typeof(ObjectListConverter<ValidationRuleAssignment>))]
    public ObjectList<ValidationRuleAssignment>? ValidationRulesAssignments { get; init; }

    /// <summary>The publications of the voucher.</summary>
    public VoucherPublish? Publish { get; init; }
}
