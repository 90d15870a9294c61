using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents a campaign, which groups vouchers or promotion tiers, or defines a loyalty or referral program.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see>
/// <para>Events about other objects may contain only <see cref="Id"/>, <see cref="Object"/>, and sometimes <see cref="Name"/>.</para>
/// <para>The campaign in a <see cref="PromotionTier"/> contains the validity but not the name. The campaign in a
/// <see cref="PromotionStack"/> contains only the ID.</para>
/// </remarks>
public sealed partial record Campaign
{
    /// <summary>The ID of the campaign, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the campaign.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the campaign.</summary>
    public OpenEnum<CampaignType> CampaignType { get; init; }

    /// <summary>Whether vouchers can be added to the campaign after it was created.</summary>
    public OpenEnum<CampaignUpdateMode> Type { get; init; }

    /// <summary>Whether the codes of the campaign are referral codes. The value is <see langword="true"/> for referral programs.</summary>
    public bool? IsReferralCode { get; init; }

    /// <summary>The template from which the vouchers of the campaign are created; <see langword="null"/> for promotions.</summary>
    public CampaignVoucher? Voucher { get; init; }

    /// <summary>The settings of the referral program; set only for referral programs.</summary>
    public ReferralProgram? ReferralProgram { get; init; }

    /// <summary>Whether a customer joins the campaign automatically by fulfilling an earning rule.</summary>
    public bool? AutoJoin { get; init; }

    /// <summary>
    /// Whether a customer can join only once. The value is always <see langword="true"/> for loyalty programs and always
    /// <see langword="false"/> for standalone vouchers.
    /// </summary>
    public bool? JoinOnce { get; init; }

    /// <summary>Whether the campaign is active.</summary>
    public bool? Active { get; init; }

    /// <summary>The ID of the category of the campaign; <see langword="null"/> if it has no category.</summary>
    public string? CategoryId { get; init; }

    /// <summary>
    /// The name of the category in the older format. The value is usually <see langword="null"/>; use <see cref="Categories"/> instead.
    /// </summary>
    public string? Category { get; init; }

    /// <summary>The categories of the campaign; empty if there are none or if Voucherify omitted them.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];

    /// <summary>The metadata that the project attached to the campaign; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the campaign becomes valid, in UTC; <see langword="null"/> if there is no start date.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time when the campaign expires, in UTC; <see langword="null"/> if it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The description of the campaign.</summary>
    public string? Description { get; init; }

    /// <summary>The time when the campaign was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the campaign was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>campaign</c>.</summary>
    public string? Object { get; init; }

    /// <summary>Whether the metadata follows the schema for vouchers instead of the schema for campaigns.</summary>
    public bool? UseVoucherMetadataSchema { get; init; }

    /// <summary>The recurring time frame in which the campaign is valid; <see langword="null"/> if there is none.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>
    /// The days of the week on which the campaign is valid, from 0 (Sunday) to 6 (Saturday), in the order received; empty if it is valid on
    /// every day.
    /// </summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the campaign is valid; <see langword="null"/> if it is valid at any hour.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>
    /// The time for which a voucher stays active after it is published, as an ISO 8601 duration such as <c>P1D</c>; <see langword="null"/>
    /// if there is no limit.
    /// </summary>
    public string? ActivityDurationAfterPublishing { get; init; }

    /// <summary>
    /// The number of vouchers in the campaign; <see langword="null"/> for promotions and wherever Voucherify sends the short form.
    /// </summary>
    public long? VouchersCount { get; init; }

    /// <summary>The status of the creation of the campaign.</summary>
    public OpenEnum<CampaignProcessingStatus> CreationStatus { get; init; }

    /// <summary>The status of the generation of the campaign's codes.</summary>
    public OpenEnum<CampaignProcessingStatus> VouchersGenerationStatus { get; init; }

    /// <summary>Whether the campaign is protected against deletion.</summary>
    public bool? Protected { get; init; }

    /// <summary>The rules for when a customer enters and leaves a loyalty tier; set only for loyalty programs with tiers.</summary>
    public LoyaltyTiersExpiration? LoyaltyTiersExpiration { get; init; }

    /// <summary>The tiers of the promotion; set only for promotions.</summary>
    [JsonConverter(typeof(ObjectListConverter<PromotionTier>))]
    public ObjectList<PromotionTier>? Promotion { get; init; }

    /// <summary>The assignments of validation rules to the campaign.</summary>
    [JsonConverter(typeof(ObjectListConverter<ValidationRuleAssignment>))]
    public ObjectList<ValidationRuleAssignment>? ValidationRulesAssignments { get; init; }

    /// <summary>
    /// The areas and stores to which the campaign is assigned; <see langword="null"/> if the project does not use the Areas and Stores
    /// feature.
    /// </summary>
    [JsonConverter(typeof(ObjectListConverter<AccessSettingsAssignment>))]
    public ObjectList<AccessSettingsAssignment>? AccessSettingsAssignments { get; init; }

    /// <summary>
    /// Whether a user who is restricted to certain areas and stores can only read the campaign; <see langword="null"/> for all other users.
    /// </summary>
    [JsonPropertyName("readonly")]
    public bool? ReadOnly { get; init; }
}
