namespace Voucherify.Events.Models;

/// <summary>Represents the method, content, and recipient of a distribution.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/distribution/manual-distribution-schedule">Voucherify reference</see>
/// </remarks>
public sealed partial record DistributionParameters
{
    /// <summary>The method by which the message is sent.</summary>
    public OpenEnum<DistributionMethod> Method { get; init; }

    /// <summary>The subject line of the message.</summary>
    public string? Subject { get; init; }

    /// <summary>The customer who receives the message.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The ID of the campaign that the message is about.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The ID of the promotion tier that the message is about; <see langword="null"/> if it is not about a promotion.</summary>
    public string? PromotionTierId { get; init; }
}
