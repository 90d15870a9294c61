namespace Voucherify.Events.Models;

/// <summary>Represents the number of points in a <see cref="LoyaltyPointsBucket"/>.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-points-expired">Voucherify reference</see></remarks>
public sealed partial record LoyaltyPointsBucketBalance
{
    /// <summary>The number of points in the bucket, in loyalty points.</summary>
    public long? TotalPoints { get; init; }
}
