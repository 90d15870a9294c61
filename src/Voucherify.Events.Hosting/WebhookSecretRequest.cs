namespace Voucherify.Events.Hosting;

/// <summary>Represents a request for which secrets are resolved.</summary>
/// <remarks>Instances are immutable.</remarks>
public sealed class WebhookSecretRequest
{
    /// <summary>Gets the name of the receiver, or an empty string for the unnamed receiver.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>
    /// Gets the object that identifies the tenant: the context that was passed to <see cref="WebhookReceiver.ReceiveAsync"/> or, in ASP.NET
    /// Core, the <c>HttpContext</c>.
    /// </summary>
    public object? Context { get; init; }
}
