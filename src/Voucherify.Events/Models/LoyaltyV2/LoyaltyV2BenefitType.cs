namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a benefit.</summary>
public enum LoyaltyV2BenefitType
{
    /// <summary>A fixed number of points.</summary>
    Points = 0,

    /// <summary>Points in proportion to a value.</summary>
    PointsProportional = 1,

    /// <summary>A product or a product variant.</summary>
    Material = 2,

    /// <summary>Coupons or gift vouchers.</summary>
    Digital = 3,
}
