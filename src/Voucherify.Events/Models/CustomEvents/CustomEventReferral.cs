namespace Voucherify.Events.Models;

/// <summary>The referral that was reported with a custom event.</summary>
public sealed partial record CustomEventReferral
{
    /// <summary>The id of the customer who referred the one who triggered the event.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The referral code.</summary>
    public string? Code { get; init; }

    /// <summary>The id of the voucher behind the referral code.</summary>
    public string? Id { get; init; }
}
