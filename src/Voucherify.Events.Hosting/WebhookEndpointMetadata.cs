namespace Voucherify.Events.Hosting;

/// <summary>Marks an endpoint that receives webhooks.</summary>
/// <param name="receiver">The name of its receiver; empty for the unnamed one.</param>
public sealed class WebhookEndpointMetadata(string receiver)
{
    /// <summary>Gets the name of the receiver; empty for the unnamed one.</summary>
    public string Receiver { get; } = receiver;
}
