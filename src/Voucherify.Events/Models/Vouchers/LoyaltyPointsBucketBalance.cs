namespace Voucherify.Events.Models;

/// <summary>What a <see cref="LoyaltyPointsBucket"/> holds.</summary>
public sealed partial record LoyaltyPointsBucketBalance
{
    /// <summary>The size of the bucket, in loyalty points.</summary>
    public long? TotalPoints { get; init; }
}
