using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>The receivers of the application, each created when it is first asked for.</summary>
internal sealed class WebhookReceivers(
    IServiceProvider services,
    IOptionsMonitor<VoucherifyWebhooksOptions> options,
    IEnumerable<ReceiverRegistration> registrations)
{
    private readonly Dictionary<string, ReceiverRegistration> _registrations = registrations.ToDictionary(registration => registration.Name, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WebhookReceiver> _receivers = new(StringComparer.Ordinal);

    /// <summary>Those that were asked for.</summary>
    public IEnumerable<WebhookReceiver> InUse => _receivers.Values;

    /// <exception cref="InvalidOperationException">There is no receiver of that name, or nothing that it could verify with.</exception>
    public WebhookReceiver Get(string name) => _receivers.GetOrAdd(name, Create);

    /// <summary>Takes note that an endpoint receives webhooks for a receiver.</summary>
    public void Map(string name) => _registrations[name].IsMapped = true;

    private WebhookReceiver Create(string name)
    {
        string call = name.Length == 0 ? "AddVoucherifyWebhooks(" : $"AddVoucherifyWebhooks(\"{name}\", ";

        if (!_registrations.TryGetValue(name, out ReceiverRegistration? registration))
        {
            throw new InvalidOperationException(
                $"There is no {(name.Length == 0 ? "unnamed receiver" : $"receiver '{name}'")} of Voucherify webhooks: call builder.Services.{call}...) first.");
        }

        if (registration is { IsConfigured: false, Resolver: null } && options.Get(name).Secrets.Count == 0)
        {
            throw new InvalidOperationException(
                $"Nothing can be received without a secret: call builder.Services.{call}configuration.GetSection(\"Voucherify:Webhooks\")), or ResolveSecrets.");
        }

        return new WebhookReceiver(registration, services);
    }
}
