namespace Voucherify.Events.Testing;

/// <summary>Options that control how a test delivers a webhook.</summary>
public sealed record DeliveryOptions
{
    /// <summary>Gets the name of the receiver; empty for the unnamed one.</summary>
    public string Receiver { get; init; } = "";

    /// <summary>Gets the path to deliver to; <see langword="null"/> for that of the endpoint that is mapped for the receiver.</summary>
    public string? Path { get; init; }

    /// <summary>Gets the secret to sign with; <see langword="null"/> for the first that is configured for the receiver.</summary>
    public string? Secret { get; init; }

    /// <summary>Gets how long to wait for the handlers of a webhook that was stored.</summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Returns the receiver and the path, never the secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Receiver} {Path}";
}
