using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A promotion tier: one discount of a promotion, granted without a code to whoever qualifies.</summary>
public sealed partial record PromotionTier
{
    /// <summary>The id of the tier, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the tier.</summary>
    public string? Name { get; init; }

    /// <summary>The text that the shop shows to customers; null if none was given.</summary>
    public string? Banner { get; init; }

    /// <summary>The promotion that the tier belongs to, in a form without name and kind.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>Values that the project attached to the tier; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the tier was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the tier last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>What the tier grants.</summary>
    public PromotionTierAction? Action { get; init; }

    /// <summary>The place of the tier in the order of application; lower numbers come first.</summary>
    public long? Hierarchy { get; init; }

    /// <summary>The id of the promotion under its older name; see <see cref="CampaignId"/>.</summary>
    public string? PromotionId { get; init; }

    /// <summary>The id of the promotion that the tier belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Whether the tier is switched on.</summary>
    public bool? Active { get; init; }

    /// <summary>The moment from which the tier is valid, UTC; null when it has no lower bound.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The moment after which the tier is no longer valid, UTC; null when it never expires.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The recurring window in which the tier is valid; null when there is no such pattern.</summary>
    public ValidityTimeframe? ValidityTimeframe { get; init; }

    /// <summary>The days of the week on which the tier is valid, 0 (Sunday) to 6 (Saturday), in the order sent; empty when every day counts.</summary>
    public IReadOnlyList<int> ValidityDayOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The hours of the day in which the tier is valid; null when every hour counts.</summary>
    public ValidityHours? ValidityHours { get; init; }

    /// <summary>Totals of what the tier brought about.</summary>
    public PromotionTierSummary? Summary { get; init; }

    /// <summary><c>promotion_tier</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The validation rules that guard the tier; null in every webhook that Voucherify shows.</summary>
    [JsonConverter(typeof(ObjectListConverter<ValidationRuleAssignment>))]
    public ObjectList<ValidationRuleAssignment>? ValidationRuleAssignments { get; init; }

    /// <summary>The id of the category of the tier; null when it has none.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The categories that the tier is in; empty when there are none.</summary>
    public IReadOnlyList<Category> Categories { get; init => field = value ?? []; } = [];
}
