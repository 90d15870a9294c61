using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add the services to receive and handle Voucherify webhooks.</summary>
public static class VoucherifyWebhooksServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services that handle Voucherify webhooks, without a secret. Use this overload for a worker that runs the handlers of an
    /// inbox, with <see cref="VoucherifyWebhooksBuilder.ResolveSecrets{TResolver}"/>, or to extend an earlier registration.
    /// </summary>
    /// <param name="services">The service collection of the application.</param>
    /// <param name="name">The name of the receiver, or an empty string for the unnamed receiver.</param>
    /// <returns>A builder to register the handlers.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="name"/> is <see langword="null"/>.
    /// </exception>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(this IServiceCollection services, string name = "")
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);

        return Add(services, name);
    }

    /// <summary>
    /// Adds the services that receive Voucherify webhooks. Map an endpoint with <c>app.MapVoucherifyWebhooks("/webhooks/voucherify")</c>.
    /// </summary>
    /// <remarks>
    /// The host fails to start if no secret is configured. Secrets that are added to or removed from the configuration take effect with the
    /// next request.
    /// </remarks>
    /// <param name="services">The service collection of the application.</param>
    /// <param name="configuration">
    /// The section that <see cref="VoucherifyWebhooksOptions"/> is read from, such as
    /// <c>configuration.GetSection("Voucherify:Webhooks")</c>.
    /// </param>
    /// <returns>A builder to register the handlers.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="configuration"/> is <see langword="null"/>.
    /// </exception>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(this IServiceCollection services, IConfiguration configuration) =>
        services.AddVoucherifyWebhooks("", configuration);

    /// <summary>
    /// Adds a named receiver of Voucherify webhooks with its own secrets, options and handlers. If an application serves several projects,
    /// add a receiver for each. Map an endpoint with <c>app.MapVoucherifyWebhooks("/webhooks/outlet", "outlet")</c>.
    /// </summary>
    /// <remarks>
    /// The host fails to start if no secret is configured, or if the same name is added twice with different secrets under the same label.
    /// </remarks>
    /// <param name="services">The service collection of the application.</param>
    /// <param name="name">The name of the receiver, such as <c>outlet</c>, or an empty string for the unnamed receiver.</param>
    /// <param name="configuration">The section that <see cref="VoucherifyWebhooksOptions"/> is read from.</param>
    /// <returns>A builder to register the handlers of the receiver.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
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
    /// <remarks>The host fails to start if no secret is configured.</remarks>
    /// <param name="services">The service collection of the application.</param>
    /// <param name="configure">A delegate to configure the secrets and other options.</param>
    /// <returns>A builder to register the handlers.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/> or <paramref name="configure"/> is <see langword="null"/>.
    /// </exception>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(
        this IServiceCollection services,
        Action<VoucherifyWebhooksOptions> configure) =>
        services.AddVoucherifyWebhooks("", configure);

    /// <inheritdoc cref="AddVoucherifyWebhooks(IServiceCollection, string, IConfiguration)"/>
    /// <param name="services">The service collection of the application.</param>
    /// <param name="name">The name of the receiver, such as <c>outlet</c>, or an empty string for the unnamed receiver.</param>
    /// <param name="configure">A delegate to configure the secrets and other options.</param>
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
    /// Adds a health check that fails while webhooks fail repeatedly, before Voucherify disables them. It recovers when webhooks succeed,
    /// or after 24 hours. With an inbox that stores webhooks, it also fails while a webhook has waited longer than
    /// <see cref="WebhookInboxOptions.DegradedAfter"/>, while there are dead letters, and while the status of the inbox cannot be read.
    /// </summary>
    /// <param name="builder">The health checks builder of the application.</param>
    /// <param name="name">The name of the health check.</param>
    /// <param name="failureStatus">
    /// The status to report when the health check fails. The default is <see cref="HealthStatus.Degraded"/>. Conditions that can only be
    /// suspected, such as a replaced secret, are never reported as worse than <see cref="HealthStatus.Degraded"/>.
    /// </param>
    /// <param name="tags">The tags of the health check, or <see langword="null"/> for none.</param>
    /// <returns>The health checks builder.</returns>
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

        // Handlers, and services in their scope, can inject the delivery and the webhook.
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
