namespace Voucherify.Events.Models;

/// <summary>Totals of what a customer did.</summary>
public sealed partial record CustomerSummary
{
    /// <summary>The totals over redemptions.</summary>
    public CustomerRedemptionsSummary? Redemptions { get; init; }

    /// <summary>The totals over orders.</summary>
    public CustomerOrdersSummary? Orders { get; init; }
}
