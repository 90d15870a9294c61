using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>
/// Represents a promotion tier: a discount of a promotion that is granted without a code to every customer who qualifies.
/// </summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-created">Voucherify reference</see></remarks>
public sealed partial record PromotionTier
{
    /// <summary>The ID of the tier, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the tier.</summary>
    public string? Name { get; init; }

    /// <summary>The text that is shown to customers; <see langword="null"/> if there is none.</summary>
    public string? Banner { get; init; }

    /// <summary>The promotion to which the tier belongs, without its name and type.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The metadata that the project attached to the tier; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the tier was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the tier was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The effect of the tier.</summary>
    public PromotionTierAction? Action { get; init; }

    /// <summary>The position of the tier in the order of application. Lower numbers are applied first.</summary>
    public long? Hierarchy { get; init; }

    /// <summary>The ID of the promotion under its older name; see <see cref="CampaignId"/>.</summary>
    public string? PromotionId { get; init; }

    /// <summary>The ID of the promotion to which the tier belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Whether the tier is active.</summary>
    public bool? Active { get; init; }

    /// <summary>The time when the tier becomes valid, in UTC; <see langword="null"/> if there is no start date.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time when the tier expires, in UTC; <see langword="null"/> if it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The recurring time frame in which the tier is valid; <see langword="null"/> if there is none.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>
    /// The days of the week on which the tier is valid, from 0 (Sunday) to 6 (Saturday), in the order received; empty if it is valid on
    /// every day.
    /// </summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the tier is valid; <see langword="null"/> if it is valid at any hour.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>The totals for the tier.</summary>
    public PromotionTierSummary? Summary { get; init; }

    /// <summary>The type of the object: <c>promotion_tier</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The assignments of validation rules to the tier. The value is <see langword="null"/> in every documented webhook.</summary>
    [JsonConverter(typeof(ObjectListConverter<ValidationRuleAssignment>))]
    public ObjectList<ValidationRuleAssignment>? ValidationRuleAssignments { get; init; }

    /// <summary>The ID of the category of the tier; <see langword="null"/> if it has no category.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The categories of the tier; empty if there are none.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];
}
