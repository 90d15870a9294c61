namespace Voucherify.Events.Hosting;

/// <summary>Marks an endpoint that receives webhooks.</summary>
/// <param name="receiver">The name of its receiver; empty for the unnamed one.</param>
/// <param name="runsHandlers">Whether the receiver handles the webhooks, rather than an endpoint of the application's own.</param>
public sealed class WebhookEndpointMetadata(string receiver, bool runsHandlers)
{
    /// <summary>Gets the name of the receiver; empty for the unnamed one.</summary>
    public string Receiver { get; } = receiver;

    /// <summary>
    /// Gets a value that indicates whether the receiver handles the webhooks; <see langword="false"/> for an endpoint of the application's own
    /// behind a required signature.
    /// </summary>
    public bool RunsHandlers { get; } = runsHandlers;
}
