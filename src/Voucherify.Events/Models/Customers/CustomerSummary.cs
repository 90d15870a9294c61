namespace Voucherify.Events.Models;

/// <summary>Represents the totals of a customer's activity.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerSummary
{
    /// <summary>The totals of redemptions.</summary>
    public CustomerRedemptionsSummary? Redemptions { get; init; }

    /// <summary>The totals of orders.</summary>
    public CustomerOrdersSummary? Orders { get; init; }
}
