using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents a distribution: a message or code that Voucherify sends to customers through one or more channels.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/distribution/manual-distribution-schedule">Voucherify reference</see>
/// <para>In the assignment events of validation rules, such as <see cref="BusinessValidationRuleAssignmentCreated"/>,
/// <see cref="DistributionId"/> is the only documented property.</para>
/// </remarks>
public sealed partial record Distribution
{
    /// <summary>The ID of the distribution, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The time when the distribution was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the distribution was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The status of the distribution.</summary>
    public OpenEnum<DistributionStatus> Status { get; init; }

    /// <summary>The method, content, and recipient of the distribution.</summary>
    public DistributionParameters? Parameters { get; init; }

    /// <summary>The consent settings of the distribution.</summary>
    public DistributionConsents? Consents { get; init; }

    /// <summary>The time when the distribution goes live, in UTC; <see langword="null"/> if no time is set.</summary>
    public DateTimeOffset? SetLiveAt { get; init; }

    /// <summary>The channels through which the distribution is sent; empty if Voucherify sent none.</summary>
    public IReadOnlyList<OpenEnum<DistributionChannel>> DistributionChannels { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The ID of the distribution. Voucherify sends it instead of <see cref="Id"/> when a validation rule is assigned to the distribution.
    /// </summary>
    [JsonPropertyName("distribution")]
    public string? DistributionId { get; init; }
}
