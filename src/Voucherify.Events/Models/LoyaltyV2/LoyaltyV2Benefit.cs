namespace Voucherify.Events.Models;

/// <summary>Something that an earning rule gives besides points, or in place of them.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2Benefit
{
    /// <summary>The id of the benefit, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the benefit.</summary>
    public string? Name { get; init; }

    /// <summary>What the benefit is.</summary>
    public OpenEnum<LoyaltyV2BenefitType> Type { get; init; }

    /// <summary>Whether the benefit is in use.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>How many units there are.</summary>
    public LoyaltyV2Stock? Stock { get; init; }

    /// <summary>The points; filled for <see cref="LoyaltyV2BenefitType.Points"/> only.</summary>
    public LoyaltyV2Points? Points { get; init; }

    /// <summary>The calculation of points; filled for <see cref="LoyaltyV2BenefitType.PointsProportional"/> only.</summary>
    public LoyaltyV2ProportionalPoints? PointsProportional { get; init; }

    /// <summary>The product; filled for <see cref="LoyaltyV2BenefitType.Material"/> only.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The coupons or gift vouchers; filled for <see cref="LoyaltyV2BenefitType.Digital"/> only.</summary>
    public LoyaltyV2Digital? Digital { get; init; }

    /// <summary>When the benefit was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the benefit last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>benefit</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
