using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>promotion_tier</c>.</summary>
public interface IHasPromotionTier
{
    /// <summary>The promotion tier that the event concerns.</summary>
    PromotionTier? PromotionTier { get; }
}
