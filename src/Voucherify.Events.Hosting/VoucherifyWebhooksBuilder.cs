using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Configures a receiver: registers handlers, and selects how secrets are found and where webhooks wait.</summary>
/// <remarks>Several handlers may take the same event: all of them run, one after another, in the order in which they were added.</remarks>
public sealed class VoucherifyWebhooksBuilder
{
    internal VoucherifyWebhooksBuilder(IServiceCollection services, ReceiverRegistration registration) =>
        (Services, Registration) = (services, registration);

    /// <summary>Gets the services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the name of the receiver; empty for the unnamed one.</summary>
    public string Name => Registration.Name;

    internal ReceiverRegistration Registration { get; }

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

    /// <summary>
    /// Looks the secrets of each request up, such as those of a tenant that the route names, instead of reading them from the configuration.
    /// </summary>
    /// <typeparam name="TResolver">The class that looks them up. It is created for each request and may take any service.</typeparam>
    /// <returns>The builder.</returns>
    public VoucherifyWebhooksBuilder ResolveSecrets<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TResolver>()
        where TResolver : class, IWebhookSecretResolver
    {
        Services.TryAddScoped<TResolver>();
        Registration.Resolver = static services => services.GetRequiredService<TResolver>();
        return this;
    }

    /// <summary>
    /// Runs the handlers before the answer, which is the default. Call it to go back from an inbox that was registered before, such as in a
    /// test.
    /// </summary>
    /// <returns>The builder.</returns>
    public VoucherifyWebhooksBuilder UseInlineInbox()
    {
        InboxServices.Replace(Services, _ => { });
        return this;
    }

    /// <summary>
    /// Stores webhooks in an inbox before they are answered. For those who write one; packages have a method of their own. All receivers of
    /// the application share the inbox; a second one replaces the first.
    /// </summary>
    /// <remarks>
    /// The options are checked when the application starts. What runs the handlers, such as a hosted service, is the inbox's own: it calls
    /// <see cref="IWebhookProcessor"/>, and tells <see cref="WebhookInboxReporter"/> of what failed.
    /// </remarks>
    /// <typeparam name="TInbox">The inbox.</typeparam>
    /// <typeparam name="TOptions">How it runs the handlers.</typeparam>
    /// <param name="configure">A delegate to set the options; <see langword="null"/> for the defaults.</param>
    /// <param name="register">
    /// A delegate to register the services of the inbox, hosted ones included, which go when another inbox replaces it;
    /// <see langword="null"/> if it has none.
    /// </param>
    /// <returns>The builder.</returns>
    [Experimental(WebhookExperiments.Inbox)]
    public VoucherifyWebhooksBuilder UseInbox<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TInbox,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        Action<TOptions>? configure = null,
        Action<IServiceCollection>? register = null)
        where TInbox : class, IDurableWebhookInbox
        where TOptions : WebhookInboxOptions
    {
        InboxServices.Replace(Services, services =>
        {
            register?.Invoke(services);
            services.AddOptions<TOptions>().Configure(options => configure?.Invoke(options)).ValidateOnStart();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, WebhookInboxOptionsValidator<TOptions>>());
            services.AddSingleton<TInbox>();
            services.AddSingleton<IDurableWebhookInbox>(provider => provider.GetRequiredService<TInbox>());
            services.AddSingleton<IWebhookInbox>(provider => provider.GetRequiredService<TInbox>());
            services.AddSingleton(provider => new InboxMonitor(
                provider.GetRequiredService<TInbox>(),
                provider.GetRequiredService<IOptions<TOptions>>().Value,
                provider.GetRequiredService<TimeProvider>()));
            services.AddHostedService<InboxGauges>();
        });
        return this;
    }

    private VoucherifyWebhooksBuilder Add<TData>(
        string name,
        Func<IServiceProvider, TData, WebhookEvent, CancellationToken, Task> handle)
        where TData : class
    {
        Registration.Handlers.Add(HandlerRegistration.For(name, handle));
        return this;
    }

    // A lambda has no name that anybody would recognize: it is called by what it handles. The compiler calls a local function <Main>g__Name|0_1.
    private static string NameOf(Delegate handler, Type data)
    {
        const string LocalFunction = ">g__";
        string name = handler.Method.Name;
        int start = name.LastIndexOf(LocalFunction, StringComparison.Ordinal);

        return start >= 0 ? name[(start + LocalFunction.Length)..].Split('|')[0]
            : name.StartsWith('<') ? data.Name
            : name;
    }
}
