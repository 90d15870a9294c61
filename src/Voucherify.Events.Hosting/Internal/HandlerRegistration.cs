namespace Voucherify.Events.Hosting;

/// <summary>A handler, and which events it takes.</summary>
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
                $"No webhook event can be a {typeof(TData).Name}. Handle an event such as {nameof(VoucherPublished)}, " +
                $"{nameof(WebhookEventData)} for all events, or an interface that events share, such as {nameof(IHasCustomer)}.");
        }

        return new HandlerRegistration(
            name,
            static data => data is TData,
            (services, webhook, cancellationToken) => handle(services, (TData)(object)webhook.Data, webhook, cancellationToken));
    }

    /// <summary>Numbers handlers whose name others had before: an inbox remembers by name which of them are done.</summary>
    public static IEnumerable<HandlerRegistration> Distinguish(IEnumerable<HandlerRegistration> handlers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (HandlerRegistration handler in handlers)
        {
            int count = counts[handler.Name] = counts.GetValueOrDefault(handler.Name) + 1;

            yield return count == 1 ? handler : new HandlerRegistration($"{handler.Name}#{count}", handler.Accepts, handler.Handle);
        }
    }

    // The events are a closed family: beyond its base types, only interfaces that are declared beside it can be shared.
    private static bool CanBeAnEvent(Type type) =>
        type.IsAssignableFrom(typeof(WebhookEventData))
        || type.IsAssignableTo(typeof(WebhookEventData))
        || (type.IsInterface && type.Assembly == typeof(WebhookEventData).Assembly);
}
