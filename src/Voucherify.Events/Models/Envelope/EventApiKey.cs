namespace Voucherify.Events.Models;

/// <summary>The API key with which an event was caused.</summary>
public sealed partial record EventApiKey
{
    /// <summary>The name of the key.</summary>
    public string? Name { get; init; }

    /// <summary>The application id of the key.</summary>
    public string? AppId { get; init; }

    /// <summary>The client-side application id of the key.</summary>
    public string? ClientAppId { get; init; }
}
