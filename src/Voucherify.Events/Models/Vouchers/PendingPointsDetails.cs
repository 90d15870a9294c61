namespace Voucherify.Events.Models;

/// <summary>How pending points were earned.</summary>
public sealed partial record PendingPointsDetails
{
    /// <summary>The loyalty tier by which the earning rule reckoned.</summary>
    public ObjectReference? LoyaltyTier { get; init; }

    /// <summary>The loyalty tier the cardholder was in when the points were earned; null when in none.</summary>
    public ObjectReference? HolderLoyaltyTier { get; init; }

    /// <summary>The event that earned the points.</summary>
    public EventDetails? Event { get; init; }

    /// <summary>The rule that granted the points; its id and <see cref="EarningRuleSource.Banner"/> alone are sent.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>The order that earned the points.</summary>
    public ObjectReference? Order { get; init; }
}
