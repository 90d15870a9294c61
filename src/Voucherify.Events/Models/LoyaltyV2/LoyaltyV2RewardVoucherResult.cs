namespace Voucherify.Events.Models;

/// <summary>Specifies the effect of a refund on a voucher.</summary>
public enum LoyaltyV2RewardVoucherResult
{
    /// <summary>The voucher was deleted.</summary>
    Deleted = 0,

    /// <summary>Credits were subtracted from the voucher.</summary>
    CreditsSubtracted = 1,

    /// <summary>The voucher was not changed.</summary>
    Skipped = 2,
}
