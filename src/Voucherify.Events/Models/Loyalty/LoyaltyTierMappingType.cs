namespace Voucherify.Events.Models;

/// <summary>How a loyalty tier changes the points of a rule or the price of a reward.</summary>
public enum LoyaltyTierMappingType
{
    /// <summary>The usual number of points times a factor.</summary>
    Multiply = 0,

    /// <summary>A number of points of the tier's own.</summary>
    Custom = 1,
}
