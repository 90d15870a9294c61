using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A campaign: the common frame of many vouchers, of promotion tiers, or of a loyalty or referral program.</summary>
/// <remarks>
/// Events about something else may bring a mere stub: <see cref="Id"/>, <see cref="Object"/> and at times <see cref="Name"/>.
/// The campaign inside a <see cref="PromotionTier"/> has its validity but no name; the one inside a <see cref="PromotionStack"/> only its id.
/// </remarks>
public sealed partial record Campaign
{
    /// <summary>The id of the campaign, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the campaign.</summary>
    public string? Name { get; init; }

    /// <summary>What the campaign hands out.</summary>
    public OpenEnum<CampaignType> CampaignType { get; init; }

    /// <summary>Whether vouchers may join the campaign after it was made.</summary>
    public OpenEnum<CampaignUpdateMode> Type { get; init; }

    /// <summary>Whether the codes of the campaign are referral codes; true for referral programs.</summary>
    public bool? IsReferralCode { get; init; }

    /// <summary>The template from which the vouchers of the campaign are made; null for promotions.</summary>
    public CampaignVoucher? Voucher { get; init; }

    /// <summary>The terms of the referral; filled for referral programs only.</summary>
    public ReferralProgram? ReferralProgram { get; init; }

    /// <summary>Whether a customer joins by fulfilling any earning rule, without further ado.</summary>
    public bool? AutoJoin { get; init; }

    /// <summary>Whether a customer can join once only; always true for loyalty programs, always false for standalone vouchers.</summary>
    public bool? JoinOnce { get; init; }

    /// <summary>Whether the campaign is switched on.</summary>
    public bool? Active { get; init; }

    /// <summary>The id of the category of the campaign; null when it has none.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The name of the category in the older form, mostly null; see <see cref="Categories"/>.</summary>
    public string? Category { get; init; }

    /// <summary>The categories that the campaign is in; empty when there are none or Voucherify left them out.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];

    /// <summary>Values that the project attached to the campaign; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The moment from which the campaign is valid, UTC; null when it has no lower bound.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The moment after which the campaign is no longer valid, UTC; null when it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>A free text about the campaign.</summary>
    public string? Description { get; init; }

    /// <summary>When the campaign was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the campaign last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>campaign</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>Whether metadata obey the schema for vouchers in place of the schema for campaigns.</summary>
    public bool? UseVoucherMetadataSchema { get; init; }

    /// <summary>The recurring window in which the campaign is valid; null when there is no such pattern.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>The days of the week on which the campaign is valid, 0 (Sunday) to 6 (Saturday), in the order sent; empty when every day counts.</summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the campaign is valid; null when every hour counts.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>How long a voucher stays active once published, as ISO 8601 duration text, e.g. <c>P1D</c>; null when there is no such limit.</summary>
    public string? ActivityDurationAfterPublishing { get; init; }

    /// <summary>How many vouchers the campaign has; null for promotions and wherever Voucherify sends the short form.</summary>
    public long? VouchersCount { get; init; }

    /// <summary>How far Voucherify got with making the campaign.</summary>
    public OpenEnum<CampaignProcessingStatus> CreationStatus { get; init; }

    /// <summary>How far Voucherify got with generating the codes of the campaign.</summary>
    public OpenEnum<CampaignProcessingStatus> VouchersGenerationStatus { get; init; }

    /// <summary>Whether the campaign is guarded against deletion.</summary>
    public bool? Protected { get; init; }

    /// <summary>When loyalty tiers begin and end for a customer; filled for loyalty programs with tiers only.</summary>
    public LoyaltyTiersExpiration? LoyaltyTiersExpiration { get; init; }

    /// <summary>The tiers of the promotion; filled for promotions only.</summary>
    [JsonConverter(typeof(ObjectListConverter<PromotionTier>))]
    public ObjectList<PromotionTier>? Promotion { get; init; }

    /// <summary>The validation rules that guard the campaign.</summary>
    [JsonConverter(typeof(ObjectListConverter<ValidationRuleAssignment>))]
    public ObjectList<ValidationRuleAssignment>? ValidationRulesAssignments { get; init; }

    /// <summary>The areas and stores that the campaign is assigned to; null without the Areas and Stores feature.</summary>
    [JsonConverter(typeof(ObjectListConverter<AccessSettingsAssignment>))]
    public ObjectList<AccessSettingsAssignment>? AccessSettingsAssignments { get; init; }

    /// <summary>Whether a user who is restricted to certain areas and stores may only read the campaign; null for everyone else.</summary>
    [JsonPropertyName("readonly")]
    public bool? ReadOnly { get; init; }
}
