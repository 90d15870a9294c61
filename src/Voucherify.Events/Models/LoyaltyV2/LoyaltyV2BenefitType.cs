namespace Voucherify.Events.Models;

/// <summary>What a benefit is.</summary>
public enum LoyaltyV2BenefitType
{
    /// <summary>A fixed number of points.</summary>
    Points = 0,

    /// <summary>Points in proportion to something.</summary>
    PointsProportional = 1,

    /// <summary>A product or a variant of one.</summary>
    Material = 2,

    /// <summary>Coupons or gift vouchers.</summary>
    Digital = 3,
}
