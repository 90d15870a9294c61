namespace Voucherify.Events.Models;

/// <summary>Represents the result of granting a benefit.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2BenefitResult
{
    /// <summary>The product or voucher that was granted.</summary>
    public LoyaltyV2BenefitResultDetails? Details { get; init; }
}
