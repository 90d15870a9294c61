namespace Voucherify.Events.Models;

/// <summary>Specifies the type of an effect of an earning rule.</summary>
public enum LoyaltyV2EffectType
{
    /// <summary>A fixed number of points.</summary>
    Points = 0,

    /// <summary>Points in proportion to a value.</summary>
    PointsProportional = 1,

    /// <summary>A benefit.</summary>
    Benefit = 2,
}
