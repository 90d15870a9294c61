namespace Voucherify.Events.Models;

/// <summary>Represents a benefit that an earning rule grants in addition to points or instead of points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2Benefit
{
    /// <summary>The ID of the benefit, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the benefit.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the benefit.</summary>
    public OpenEnum<LoyaltyV2BenefitType> Type { get; init; }

    /// <summary>The status of the benefit.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The number of units that are available.</summary>
    public LoyaltyV2Stock? Stock { get; init; }

    /// <summary>The points; set only for <see cref="LoyaltyV2BenefitType.Points"/>.</summary>
    public LoyaltyV2Points? Points { get; init; }

    /// <summary>The calculation of the points; set only for <see cref="LoyaltyV2BenefitType.PointsProportional"/>.</summary>
    public LoyaltyV2ProportionalPoints? PointsProportional { get; init; }

    /// <summary>The product; set only for <see cref="LoyaltyV2BenefitType.Material"/>.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The coupons or gift vouchers; set only for <see cref="LoyaltyV2BenefitType.Digital"/>.</summary>
    public LoyaltyV2Digital? Digital { get; init; }

    /// <summary>The time when the benefit was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the benefit was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>benefit</c>.</summary>
    public string? Object { get; init; }
}
