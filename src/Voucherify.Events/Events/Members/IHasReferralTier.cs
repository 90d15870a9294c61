using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>referral_tier</c>.</summary>
public interface IHasReferralTier
{
    /// <summary>The tier of the referral program that the event concerns.</summary>
    ReferralTier? ReferralTier { get; }
}
