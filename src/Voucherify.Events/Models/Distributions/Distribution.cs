using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A distribution: a message or code that Voucherify sends to customers over one or more channels.</summary>
/// <remarks>
/// In the assignment events of validation rules, such as <see cref="BusinessValidationRuleAssignmentCreated"/>,
/// <see cref="DistributionId"/> is documented as the only property.
/// </remarks>
public sealed partial record Distribution
{
    /// <summary>The id of the distribution, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>When the distribution was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the distribution last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>How far the distribution got.</summary>
    public OpenEnum<DistributionStatus> Status { get; init; }

    /// <summary>How, about what and to whom the distribution is sent.</summary>
    public DistributionParameters? Parameters { get; init; }

    /// <summary>How the distribution deals with the consents of customers.</summary>
    public DistributionConsents? Consents { get; init; }

    /// <summary>When the distribution goes live, UTC; null when no moment is set.</summary>
    public DateTimeOffset? SetLiveAt { get; init; }

    /// <summary>The channels over which it is sent; empty when Voucherify names none.</summary>
    public IReadOnlyList<OpenEnum<DistributionChannel>> DistributionChannels { get; init => field = value ?? []; } = [];

    /// <summary>The id of the distribution; filled in place of <see cref="Id"/> when a validation rule is assigned to it.</summary>
    [JsonPropertyName("distribution")]
    public string? DistributionId { get; init; }
}
