namespace Voucherify.Events.Models;

/// <summary>How, about what and to whom a distribution is sent.</summary>
public sealed partial record DistributionParameters
{
    /// <summary>How the message is sent.</summary>
    public OpenEnum<DistributionMethod> Method { get; init; }

    /// <summary>The subject line of the message.</summary>
    public string? Subject { get; init; }

    /// <summary>The customer who receives the message.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The id of the campaign that the message is about.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The id of the promotion tier that the message is about; null when it is about no promotion.</summary>
    public string? PromotionTierId { get; init; }
}
