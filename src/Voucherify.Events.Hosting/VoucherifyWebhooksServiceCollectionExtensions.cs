using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods to add the services that receive and handle Voucherify webhooks.</summary>
public static class VoucherifyWebhooksServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services that handle Voucherify webhooks, without a secret: for a worker that runs the handlers of an inbox, for
    /// <see cref="VoucherifyWebhooksBuilder.ResolveSecrets{TResolver}"/>, or to add to what was added before.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name of the receiver; empty for the unnamed one.</param>
    /// <returns>The builder that registers the handlers.</returns>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(this IServiceCollection services, string name = "")
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);

        return Add(services, name);
    }

    /// <summary>
    /// Adds the services that receive Voucherify webhooks. Map an endpoint with <c>app.MapVoucherifyWebhooks("/webhooks/voucherify")</c>.
    /// </summary>
    /// <remarks>The host does not start without a secret. Secrets that are added to or removed from the configuration count from the next request on.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">
    /// The section that <see cref="VoucherifyWebhooksOptions"/> is read from, such as <c>configuration.GetSection("Voucherify:Webhooks")</c>.
    /// </param>
    /// <returns>The builder that registers the handlers.</returns>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(this IServiceCollection services, IConfiguration configuration) =>
        services.AddVoucherifyWebhooks("", configuration);

    /// <summary>
    /// Adds a named receiver of Voucherify webhooks, with secrets, options and handlers of its own: one for each project of an application
    /// that serves several. Map an endpoint with <c>app.MapVoucherifyWebhooks("/webhooks/outlet", "outlet")</c>.
    /// </summary>
    /// <remarks>
    /// The host does not start without a secret, or where the same name was added before with another secret of the same label.
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name of the receiver, such as <c>outlet</c>; empty for the unnamed one.</param>
    /// <param name="configuration">The section that <see cref="VoucherifyWebhooksOptions"/> is read from.</param>
    /// <returns>The builder that registers the handlers of this receiver.</returns>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configuration);

        services.AddSingleton<IOptionsChangeTokenSource<VoucherifyWebhooksOptions>>(
            new ConfigurationChangeTokenSource<VoucherifyWebhooksOptions>(name, configuration));

        return services.AddVoucherifyWebhooks(name, options => configuration.Bind(options));
    }

    /// <summary>
    /// Adds the services that receive Voucherify webhooks. Map an endpoint with <c>app.MapVoucherifyWebhooks("/webhooks/voucherify")</c>.
    /// </summary>
    /// <remarks>The host does not start without a secret.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">A delegate to set the secrets, and other options.</param>
    /// <returns>The builder that registers the handlers.</returns>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(
        this IServiceCollection services,
        Action<VoucherifyWebhooksOptions> configure) =>
        services.AddVoucherifyWebhooks("", configure);

    /// <inheritdoc cref="AddVoucherifyWebhooks(IServiceCollection, string, IConfiguration)"/>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name of the receiver, such as <c>outlet</c>; empty for the unnamed one.</param>
    /// <param name="configure">A delegate to set the secrets, and other options.</param>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(
        this IServiceCollection services,
        string name,
        Action<VoucherifyWebhooksOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptions<VoucherifyWebhooksOptions>(name)
            .Configure(options => SecretLabels.Configure(options, name, configure))
            .ValidateOnStart();

        VoucherifyWebhooksBuilder builder = Add(services, name);
        builder.Registration.IsConfigured = true;
        return builder;
    }

    /// <summary>
    /// Adds a health check that fails while webhooks keep failing: the warning before Voucherify switches them off. It recovers when they
    /// succeed, or after a day. Where an inbox stores webhooks, it also fails while one has waited longer than
    /// <see cref="WebhookInboxOptions.DegradedAfter"/>, while there are dead letters, and while the inbox cannot be asked.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status that the check reports when it fails. The default is <see cref="HealthStatus.Degraded"/>.</param>
    /// <param name="tags">Tags to select it by.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddVoucherifyWebhooks(
        this IHealthChecksBuilder builder,
        string name = "voucherify-webhooks",
        HealthStatus failureStatus = HealthStatus.Degraded,
        IEnumerable<string>? tags = null) =>
        builder.AddCheck<WebhookHealthCheck>(name, failureStatus, tags ?? []);

    private static VoucherifyWebhooksBuilder Add(IServiceCollection services, string name)
    {
        services.AddOptions();
        services.AddMetrics();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<VoucherifyWebhooksOptions>, VoucherifyWebhooksOptionsValidator>());
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IPostConfigureOptions<VoucherifyWebhooksOptions>, VoucherifyWebhooksOptionsCleaner>());

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BodyBudget>();
        services.TryAddSingleton<SignatureDiagnostics>();
        services.TryAddSingleton<WebhookTelemetry>();
        services.TryAddSingleton(provider => new WebhookInboxReporter(
            provider.GetRequiredService<IMeterFactory>(), provider.GetRequiredService<ILogger<WebhookInboxReporter>>()));
        services.TryAddSingleton<IWebhookProcessor, WebhookProcessor>();
        services.TryAddSingleton<InlineInbox>();
        services.TryAddSingleton<IWebhookInbox>(provider => provider.GetRequiredService<InlineInbox>());
        services.TryAddSingleton<WebhookReceivers>();
        services.AddHostedService<HandlerCheck>();

        // Whoever is in the scope of a delivery can ask for it.
        services.TryAddScoped<WebhookScope>();
        services.TryAddScoped(provider => provider.GetRequiredService<WebhookScope>().Delivery);
        services.TryAddScoped(provider => provider.GetRequiredService<WebhookScope>().Webhook);

        services.TryAddSingleton(provider => provider.GetRequiredService<WebhookReceivers>().Get(""));
        services.TryAddKeyedSingleton(name, (provider, _) => provider.GetRequiredService<WebhookReceivers>().Get(name));

        return new VoucherifyWebhooksBuilder(services, RegistrationOf(services, name));
    }

    private static ReceiverRegistration RegistrationOf(IServiceCollection services, string name)
    {
        ReceiverRegistration? registration = services
            .Where(service => !service.IsKeyedService)
            .Select(service => service.ImplementationInstance as ReceiverRegistration)
            .FirstOrDefault(registration => registration?.Name == name);

        if (registration is null)
        {
            registration = new ReceiverRegistration(name);
            services.AddSingleton(registration);
        }

        return registration;
    }
}
