namespace Voucherify.Events.Hosting;

/// <summary>Represents the metadata of an endpoint that receives webhooks.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
/// <param name="receiver">The name of the receiver, or an empty string for the unnamed receiver.</param>
/// <param name="runsHandlers">
/// <see langword="true"/> if the receiver runs the handlers; <see langword="false"/> if an endpoint of the application handles the
/// webhooks.
/// </param>
public sealed class WebhookEndpointMetadata(string receiver, bool runsHandlers)
{
    /// <summary>Gets the name of the receiver, or an empty string for the unnamed receiver.</summary>
    public string Receiver { get; } = receiver;

    /// <summary>Gets a value that indicates whether the receiver runs the handlers.</summary>
    /// <value>
    /// <see langword="true"/> if the receiver runs the handlers; <see langword="false"/> if an endpoint of the application that requires a
    /// signature handles the webhooks.
    /// </value>
    public bool RunsHandlers { get; } = runsHandlers;
}
