namespace Voucherify.Events.Models;

/// <summary>What a benefit is.</summary>
public enum LoyaltyV2BenefitType
{
    /// <summary>A fixed number of points.</summary>
    Points,

    /// <summary>Points in proportion to something.</summary>
    PointsProportional,

    /// <summary>A product or a variant of one.</summary>
    Material,

    /// <summary>Coupons or gift vouchers.</summary>
    Digital,
}
