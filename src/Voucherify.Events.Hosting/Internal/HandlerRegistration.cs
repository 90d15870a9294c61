namespace Voucherify.Events.Hosting;

/// <summary>Represents a handler and the events that it handles.</summary>
internal sealed class HandlerRegistration
{
    private HandlerRegistration(
        string name,
        Func<WebhookEventData, bool> accepts,
        Func<IServiceProvider, WebhookEvent, CancellationToken, Task> handle)
    {
        Name = name;
        Accepts = accepts;
        Handle = handle;
    }

    public string Name { get; }

    public Func<WebhookEventData, bool> Accepts { get; }

    public Func<IServiceProvider, WebhookEvent, CancellationToken, Task> Handle { get; }

    public static HandlerRegistration For<TData>(
        string name,
        Func<IServiceProvider, TData, WebhookEvent, CancellationToken, Task> handle)
        where TData : class
    {
        if (!CanBeAnEvent(typeof(TData)))
        {
            throw new ArgumentException(
                $"'{typeof(TData).Name}' is not a webhook event. Use an event record such as {nameof(VoucherPublished)}, " +
                $"{nameof(WebhookEventData)} for all events, or an interface that events share, such as {nameof(IHasCustomer)}.");
        }

        return new HandlerRegistration(
            name,
            static data => data is TData,
            (services, webhook, cancellationToken) => handle(services, (TData)(object)webhook.Data, webhook, cancellationToken));
    }

    /// <summary>Numbers handlers with the same name, because an inbox records by name which handlers have completed.</summary>
    public static IEnumerable<HandlerRegistration> Distinguish(IEnumerable<HandlerRegistration> handlers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (HandlerRegistration handler in handlers)
        {
            int count = counts[handler.Name] = counts.GetValueOrDefault(handler.Name) + 1;

            yield return count == 1 ? handler : new HandlerRegistration($"{handler.Name}#{count}", handler.Accepts, handler.Handle);
        }
    }

    // The hierarchy of events is closed: besides its base types, events can share only interfaces of the same assembly.
    private static bool CanBeAnEvent(Type type) =>
        type.IsAssignableFrom(typeof(WebhookEventData))
        || type.IsAssignableTo(typeof(WebhookEventData))
        || (type.IsInterface && type.Assembly == typeof(WebhookEventData).Assembly);
}
