using Microsoft.Extensions.DependencyInjection.Extensions;
using Voucherify.Events.Hosting;
using Voucherify.Events.Inspector;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods to add the inspector of Voucherify webhooks.</summary>
public static class VoucherifyInspectorServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services of the inspector, which remember what arrives. Map the page with <c>app.MapVoucherifyInspector()</c>.
    /// </summary>
    /// <remarks>
    /// It keeps the last 200 deliveries that were signed, at most 16 MiB of them, and the last 50 that were not, in memory alone. Bodies and
    /// headers are kept in Development only.
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddVoucherifyInspector(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddRouting();
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
