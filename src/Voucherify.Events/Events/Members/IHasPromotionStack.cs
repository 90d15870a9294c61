using System.Diagnostics.CodeAnalysis;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>promotion_stack</c>: promotion tiers that apply together.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "Promotion stack is Voucherify's name.")]
public interface IHasPromotionStack
{
    /// <summary>The promotion stack that the event concerns.</summary>
    PromotionStack? PromotionStack { get; }
}
