using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Hosting;

/// <summary>Records the services of an inbox, so that another inbox replaces all of them, including hosted services.</summary>
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

        // A separate collection shows which services belong to the inbox. Open generic services belong to the platform and are already
        // registered.
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
