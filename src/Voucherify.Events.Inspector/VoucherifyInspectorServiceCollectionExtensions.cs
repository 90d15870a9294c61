using Microsoft.Extensions.DependencyInjection.Extensions;
using Voucherify.Events.Hosting;
using Voucherify.Events.Inspector;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add the inspector of Voucherify webhooks.</summary>
public static class VoucherifyInspectorServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services of the inspector, which remember received webhooks. Map the page with <c>app.MapVoucherifyInspector()</c>.
    /// </summary>
    /// <remarks>
    /// The inspector keeps the last 200 signed deliveries, at most 16 MiB, and the last 50 unsigned ones, in memory only. Bodies and
    /// headers are kept only in Development.
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same service collection, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddVoucherifyInspector(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        // Not AddRouting, which adds regular expressions: one megabyte of a native application.
        services.AddRoutingCore();
        services.TryAddSingleton<InspectorStream>();
        services.TryAddSingleton<InspectorToken>();
        services.TryAddSingleton<InspectorGuard>();
        services.TryAddSingleton<EndpointSender>();
        services.TryAddSingleton<HandlerRuns>();
        services.TryAddSingleton<DeliveryLog>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IWebhookObserver, DeliveryLog>(provider => provider.GetRequiredService<DeliveryLog>()));
        services.AddHostedService<InspectorStart>();

        return services;
    }
}
