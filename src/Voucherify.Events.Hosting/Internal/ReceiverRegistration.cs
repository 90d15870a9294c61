namespace Voucherify.Events.Hosting;

/// <summary>What was registered for one receiver. One instance for each name, which all registrations of that name add to.</summary>
internal sealed class ReceiverRegistration(string name)
{
    /// <summary>The name; empty for the unnamed receiver.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it was added with a configuration, which then must have a secret.</summary>
    public bool IsConfigured { get; set; }

    /// <summary>Creates what looks secrets up; null where they are configured.</summary>
    public Func<IServiceProvider, IWebhookSecretResolver>? Resolver { get; set; }

    public List<HandlerRegistration> Handlers { get; } = [];

    /// <summary>Whether something receives webhooks for it, so that it should have handlers.</summary>
    public bool IsMapped { get; set; }
}
