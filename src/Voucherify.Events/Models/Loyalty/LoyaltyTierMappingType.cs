namespace Voucherify.Events.Models;

/// <summary>Specifies how a loyalty tier changes the points of an earning rule or the cost of a reward.</summary>
public enum LoyaltyTierMappingType
{
    /// <summary>The usual number of points is multiplied by a factor.</summary>
    Multiply = 0,

    /// <summary>The usual number of points is replaced by a number that the tier defines.</summary>
    Custom = 1,
}
