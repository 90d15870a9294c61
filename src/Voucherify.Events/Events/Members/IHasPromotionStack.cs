using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>promotion_stack</c>: promotion tiers that apply together.</summary>
public interface IHasPromotionStack
{
    /// <summary>The promotion stack that the event concerns.</summary>
    PromotionStack? PromotionStack { get; }
}
