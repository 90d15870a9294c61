namespace Voucherify.Events.Models;

/// <summary>Represents the links to a customer's pages.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerAssets
{
    /// <summary>The URL of the page on which the customer sees their vouchers and points.</summary>
    public string? CockpitUrl { get; init; }

    /// <summary>The URL of the page on which the customer manages their consents.</summary>
    public string? CockpitPreferenceCenterUrl { get; init; }
}
