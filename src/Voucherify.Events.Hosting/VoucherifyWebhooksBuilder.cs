using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Registers the handlers of webhooks.</summary>
/// <remarks>Several handlers may take the same event: all of them run, one after another, in the order in which they were added.</remarks>
public sealed class VoucherifyWebhooksBuilder
{
    internal VoucherifyWebhooksBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a handler class. It is made anew for each delivery and may take any service.</summary>
    /// <typeparam name="TData">The event, a base of several events, or an interface that events share.</typeparam>
    /// <typeparam name="THandler">The handler.</typeparam>
    /// <exception cref="ArgumentException">No event can be a <typeparamref name="TData"/>.</exception>
    public VoucherifyWebhooksBuilder AddHandler<
        TData,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where TData : class
        where THandler : class, IWebhookHandler<TData>
    {
        Services.TryAddScoped<THandler>();

        return Add<TData>(typeof(THandler).Name, static (services, data, webhook, cancellationToken) =>
            services.GetRequiredService<THandler>().HandleAsync(data, webhook, cancellationToken));
    }

    /// <summary>Adds a handler.</summary>
    /// <typeparam name="TData">The event, a base of several events, or an interface that events share.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <exception cref="ArgumentException">No event can be a <typeparamref name="TData"/>.</exception>
    public VoucherifyWebhooksBuilder AddHandler<TData>(Func<TData, WebhookEvent, CancellationToken, Task> handler)
        where TData : class
    {
        ArgumentNullException.ThrowIfNull(handler);

        return Add<TData>(NameOf(handler, typeof(TData)), (_, data, webhook, cancellationToken) => handler(data, webhook, cancellationToken));
    }

    /// <summary>Adds a handler that takes a service from the scope of the delivery.</summary>
    /// <typeparam name="TData">The event, a base of several events, or an interface that events share.</typeparam>
    /// <typeparam name="TService">The service.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <exception cref="ArgumentException">No event can be a <typeparamref name="TData"/>.</exception>
    public VoucherifyWebhooksBuilder AddHandler<TData, TService>(Func<TData, WebhookEvent, TService, CancellationToken, Task> handler)
        where TData : class
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(handler);

        return Add<TData>(NameOf(handler, typeof(TData)), (services, data, webhook, cancellationToken) =>
            handler(data, webhook, services.GetRequiredService<TService>(), cancellationToken));
    }

    /// <summary>Stores webhooks in an inbox before they are answered. For those who write one; packages have a method of their own.</summary>
    /// <remarks>
    /// The options are checked when the application starts. What runs the handlers, such as a hosted service, is the inbox's own: it calls
    /// <see cref="IWebhookProcessor"/>, and tells <see cref="WebhookInboxReporter"/> of what failed.
    /// </remarks>
    /// <typeparam name="TInbox">The inbox.</typeparam>
    /// <typeparam name="TOptions">How it runs the handlers.</typeparam>
    /// <param name="configure">Sets whatever should differ.</param>
    [Experimental(WebhookExperiments.Inbox)]
    public VoucherifyWebhooksBuilder UseInbox<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TInbox,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(Action<TOptions>? configure = null)
        where TInbox : class, IDurableWebhookInbox
        where TOptions : WebhookInboxOptions
    {
        Services.AddOptions<TOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, WebhookInboxOptionsValidator<TOptions>>());

        Services.TryAddSingleton<TInbox>();
        Services.Replace(ServiceDescriptor.Singleton<IDurableWebhookInbox>(services => services.GetRequiredService<TInbox>()));
        Services.Replace(ServiceDescriptor.Singleton<IWebhookInbox>(services => services.GetRequiredService<TInbox>()));
        Services.Replace(ServiceDescriptor.Singleton(services => new InboxMonitor(
            services.GetRequiredService<TInbox>(),
            services.GetRequiredService<IOptions<TOptions>>().Value,
            services.GetRequiredService<TimeProvider>())));
        Services.AddHostedService<InboxGauges>();
        return this;
    }

    private VoucherifyWebhooksBuilder Add<TData>(
        string name,
        Func<IServiceProvider, TData, WebhookEvent, CancellationToken, Task> handle)
        where TData : class
    {
        Services.AddSingleton(HandlerRegistration.For(name, handle));
        return this;
    }

    // A lambda has no name that anybody would recognize: it is called by what it handles.
    private static string NameOf(Delegate handler, Type data) => handler.Method.Name.StartsWith('<') ? data.Name : handler.Method.Name;
}
