namespace Voucherify.Events.Testing;

/// <summary>Options that control how a test delivers a webhook.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed record DeliveryOptions
{
    /// <summary>Gets the name of the receiver, or an empty string for the unnamed receiver.</summary>
    /// <value>The default is an empty string.</value>
    public string Receiver { get; init; } = "";

    /// <summary>Gets the path of the endpoint, or <see langword="null"/> for the endpoint that is mapped for the receiver.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Path { get; init; }

    /// <summary>
    /// Gets the secret that signs the webhook, or <see langword="null"/> for the first secret that is configured for the receiver.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Secret { get; init; }

    /// <summary>Gets how long to wait for the handlers of a stored webhook.</summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Returns the receiver and the path. The secret is not included.</summary>
    /// <returns>The receiver and the path.</returns>
    public override string ToString() => $"{Receiver} {Path}";
}
