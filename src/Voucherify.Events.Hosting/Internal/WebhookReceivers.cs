using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Provides the receivers of the application, each of which is created on first use.</summary>
internal sealed class WebhookReceivers(
    IServiceProvider services,
    IOptionsMonitor<VoucherifyWebhooksOptions> options,
    IEnumerable<ReceiverRegistration> registrations)
{
    private readonly Dictionary<string, ReceiverRegistration> _registrations = registrations.ToDictionary(registration => registration.Name, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WebhookReceiver> _receivers = new(StringComparer.Ordinal);

    /// <summary>The receivers that have been created.</summary>
    public IEnumerable<WebhookReceiver> InUse => _receivers.Values;

    /// <exception cref="InvalidOperationException">The receiver is not registered, or it has neither secrets nor a resolver.</exception>
    public WebhookReceiver Get(string name) => _receivers.GetOrAdd(name, Create);

    /// <summary>Records that an endpoint is mapped for a receiver.</summary>
    public void Map(string name) => _registrations[name].IsMapped = true;

    private WebhookReceiver Create(string name)
    {
        string call = name.Length == 0 ? "AddVoucherifyWebhooks(" : $"AddVoucherifyWebhooks(\"{name}\", ";

        if (!_registrations.TryGetValue(name, out ReceiverRegistration? registration))
        {
            throw new InvalidOperationException(
                $"The {(name.Length == 0 ? "unnamed receiver" : $"receiver '{name}'")} of Voucherify webhooks is not registered. Call builder.Services.{call}...) first.");
        }

        if (registration is { IsConfigured: false, Resolver: null } && options.Get(name).Secrets.Count == 0)
        {
            throw new InvalidOperationException(
                $"Webhooks cannot be received without a secret. Call builder.Services.{call}configuration.GetSection(\"Voucherify:Webhooks\")), or ResolveSecrets.");
        }

        return new WebhookReceiver(registration, services);
    }
}
