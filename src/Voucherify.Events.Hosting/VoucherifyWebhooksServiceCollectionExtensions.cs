using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what receives Voucherify webhooks.</summary>
public static class VoucherifyWebhooksServiceCollectionExtensions
{
    /// <summary>Adds what receives Voucherify webhooks. Map an endpoint with <c>app.MapVoucherifyWebhooks("/webhooks/voucherify")</c>.</summary>
    /// <remarks>The host does not start without a secret. Secrets that are added to or removed from the configuration count from the next request on.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">
    /// The section that <see cref="VoucherifyWebhooksOptions"/> is read from, such as <c>configuration.GetSection("Voucherify:Webhooks")</c>.
    /// </param>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);

        services.AddOptions<VoucherifyWebhooksOptions>().Bind(configuration);
        return Add(services);
    }

    /// <summary>Adds what receives Voucherify webhooks. Map an endpoint with <c>app.MapVoucherifyWebhooks("/webhooks/voucherify")</c>.</summary>
    /// <remarks>The host does not start without a secret.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the secrets, and whatever else should differ.</param>
    public static VoucherifyWebhooksBuilder AddVoucherifyWebhooks(
        this IServiceCollection services,
        Action<VoucherifyWebhooksOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        services.Configure(configure);
        return Add(services);
    }

    /// <summary>
    /// Adds a health check that fails while webhooks keep failing: the warning before Voucherify switches them off. It recovers when they
    /// succeed, or after a day. Where an inbox stores webhooks, it also fails while one has waited longer than
    /// <see cref="WebhookInboxOptions.DegradedAfter"/>, while there are dead letters, and while the inbox cannot be asked.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What it reports then: degraded, unless set.</param>
    /// <param name="tags">Tags to select it by.</param>
    public static IHealthChecksBuilder AddVoucherifyWebhooks(
        this IHealthChecksBuilder builder,
        string name = "voucherify-webhooks",
        HealthStatus failureStatus = HealthStatus.Degraded,
        IEnumerable<string>? tags = null) =>
        builder.AddCheck<WebhookHealthCheck>(name, failureStatus, tags ?? []);

    private static VoucherifyWebhooksBuilder Add(IServiceCollection services)
    {
        services.AddOptions<VoucherifyWebhooksOptions>().ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<VoucherifyWebhooksOptions>, VoucherifyWebhooksOptionsValidator>());

        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IPostConfigureOptions<VoucherifyWebhooksOptions>, VoucherifyWebhooksOptionsCleaner>());

        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DeliveryMonitor>();
        services.TryAddSingleton<BodyBudget>();
        services.TryAddSingleton<SignatureDiagnostics>();
        services.TryAddSingleton<WebhookVerifier.Provider>();
        services.TryAddSingleton<WebhookTelemetry>();
        services.TryAddSingleton(provider => new WebhookInboxReporter(
            provider.GetRequiredService<IMeterFactory>(), provider.GetRequiredService<ILogger<WebhookInboxReporter>>()));
        services.TryAddSingleton<IWebhookProcessor, WebhookProcessor>();
        services.TryAddSingleton<InlineInbox>();
        services.TryAddSingleton<IWebhookInbox>(provider => provider.GetRequiredService<InlineInbox>());

        return new VoucherifyWebhooksBuilder(services);
    }
}
