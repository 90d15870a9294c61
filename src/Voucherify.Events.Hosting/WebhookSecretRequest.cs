namespace Voucherify.Events.Hosting;

/// <summary>Represents a request whose secrets are looked up.</summary>
public sealed class WebhookSecretRequest
{
    /// <summary>Gets the name of the receiver; empty for the unnamed one.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>
    /// Gets what tells whose webhook it is: what the caller of <see cref="WebhookReceiver.ReceiveAsync"/> passed or, in ASP.NET Core, the
    /// <c>HttpContext</c>.
    /// </summary>
    public object? Context { get; init; }
}
