namespace Voucherify.Events.Models;

/// <summary>Represents the API key that was used to trigger an event.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-added">Voucherify reference</see>
/// </remarks>
public sealed partial record EventApiKey
{
    /// <summary>The name of the API key.</summary>
    public string? Name { get; init; }

    /// <summary>The application ID of the API key.</summary>
    public string? AppId { get; init; }

    /// <summary>The client-side application ID of the API key.</summary>
    public string? ClientAppId { get; init; }
}
