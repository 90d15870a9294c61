using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Inspector;

/// <summary>Lists all routes of the inspector.</summary>
internal static class InspectorRoutes
{
    public static IEnumerable<InspectorRoute> All(IServiceProvider services) =>
    [
        .. InspectorPage.Routes(),
        new InspectorRoute(HttpMethods.Get, "/api/stream", services.GetRequiredService<InspectorStream>().WriteAsync),
        .. ActivatorUtilities.CreateInstance<DeliveryApi>(services).Routes(),
        .. ActivatorUtilities.CreateInstance<SampleApi>(services).Routes(),
        .. ActivatorUtilities.CreateInstance<InboxApi>(services).Routes(),
    ];
}
