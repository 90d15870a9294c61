namespace Voucherify.Events.Models;

/// <summary>What an earning rule grants.</summary>
public enum LoyaltyV2EffectType
{
    /// <summary>A fixed number of points.</summary>
    Points = 0,

    /// <summary>Points in proportion to something.</summary>
    PointsProportional = 1,

    /// <summary>A benefit.</summary>
    Benefit = 2,
}
