namespace Voucherify.Events.Models;

/// <summary>What a refund did to a voucher.</summary>
public enum LoyaltyV2RewardVoucherResult
{
    /// <summary>It was deleted.</summary>
    Deleted,

    /// <summary>Credits were taken from it.</summary>
    CreditsSubtracted,

    /// <summary>It was left as it is.</summary>
    Skipped,
}
