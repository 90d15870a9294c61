namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents the registrations of one receiver. There is one instance for each name, shared by all registrations of that name.
/// </summary>
internal sealed class ReceiverRegistration(string name)
{
    /// <summary>The name, or an empty string for the unnamed receiver.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the receiver was added with a configuration, which must then contain a secret.</summary>
    public bool IsConfigured { get; set; }

    /// <summary>Creates the secret resolver, or <see langword="null"/> if the secrets are configured.</summary>
    public Func<IServiceProvider, IWebhookSecretResolver>? Resolver { get; set; }

    public List<HandlerRegistration> Handlers { get; } = [];

    /// <summary>Whether an endpoint is mapped for the receiver, so that it should have handlers.</summary>
    public bool IsMapped { get; set; }
}
