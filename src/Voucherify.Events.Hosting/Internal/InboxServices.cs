using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Hosting;

/// <summary>Remembers which services an inbox brought, so that the next one replaces it as a whole, workers included.</summary>
internal sealed class InboxServices
{
    private readonly List<ServiceDescriptor> _descriptors = [];

    private InboxServices()
    {
    }

    public static void Replace(IServiceCollection services, Action<IServiceCollection> register)
    {
        InboxServices inbox = Find(services) ?? AddTo(services);
        inbox._descriptors.ForEach(descriptor => services.Remove(descriptor));
        inbox._descriptors.Clear();

        // Apart from what is there, so that whatever is registered is the inbox's own. Open generic types are the platform's, and are there.
        var own = new ServiceCollection();
        register(own);
        inbox._descriptors.AddRange(own.Where(descriptor => !descriptor.ServiceType.IsGenericTypeDefinition));
        inbox._descriptors.ForEach(services.Add);
    }

    private static InboxServices? Find(IServiceCollection services) => services
        .Where(service => !service.IsKeyedService)
        .Select(service => service.ImplementationInstance as InboxServices)
        .FirstOrDefault(inbox => inbox is not null);

    private static InboxServices AddTo(IServiceCollection services)
    {
        var inbox = new InboxServices();
        services.AddSingleton(inbox);
        return inbox;
    }
}
