namespace Voucherify.Events.Models;

/// <summary>What a refund did to a voucher.</summary>
public enum LoyaltyV2RewardVoucherResult
{
    /// <summary>It was deleted.</summary>
    Deleted = 0,

    /// <summary>Credits were taken from it.</summary>
    CreditsSubtracted = 1,

    /// <summary>It was left as it is.</summary>
    Skipped = 2,
}
