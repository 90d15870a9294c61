namespace Voucherify.Events.Models;

/// <summary>Links to a customer's own pages.</summary>
public sealed partial record CustomerAssets
{
    /// <summary>The address of the page where the customer sees their vouchers and points.</summary>
    public string? CockpitUrl { get; init; }

    /// <summary>The address of the page where the customer manages their consents.</summary>
    public string? CockpitPreferenceCenterUrl { get; init; }
}
