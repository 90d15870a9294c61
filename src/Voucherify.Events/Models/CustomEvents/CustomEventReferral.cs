namespace Voucherify.Events.Models;

/// <summary>Represents the referral that was reported with a custom event.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see></remarks>
public sealed partial record CustomEventReferral
{
    /// <summary>The ID of the customer who referred the customer who triggered the event.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The referral code.</summary>
    public string? Code { get; init; }

    /// <summary>The ID of the voucher that has the referral code.</summary>
    public string? Id { get; init; }
}
