using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

/// <summary>Provides methods to configure a receiver: its handlers, the source of its secrets, and the inbox.</summary>
/// <remarks>
/// Several handlers can handle the same event. All of them run, one after another, in the order in which they were added. This type is not
/// thread-safe; use it during startup.
/// </remarks>
public sealed class VoucherifyWebhooksBuilder
{
    internal VoucherifyWebhooksBuilder(IServiceCollection services, ReceiverRegistration registration) =>
        (Services, Registration) = (services, registration);

    /// <summary>Gets the service collection of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the name of the receiver, or an empty string for the unnamed receiver.</summary>
    public string Name => Registration.Name;

    internal ReceiverRegistration Registration { get; }

    /// <summary>Adds a handler class. A new instance is created for each delivery and can inject any service.</summary>
    /// <typeparam name="TData">The type of the event, the base type of several events, or an interface that events share.</typeparam>
    /// <typeparam name="THandler">The type of the handler.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TData"/> is not a type that an event can have.</exception>
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

    /// <summary>Adds a delegate as a handler.</summary>
    /// <typeparam name="TData">The type of the event, the base type of several events, or an interface that events share.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="TData"/> is not a type that an event can have.</exception>
    public VoucherifyWebhooksBuilder AddHandler<TData>(Func<TData, WebhookEvent, CancellationToken, Task> handler)
        where TData : class
    {
        ArgumentNullException.ThrowIfNull(handler);

        return Add<TData>(NameOf(handler, typeof(TData)), (_, data, webhook, cancellationToken) => handler(data, webhook, cancellationToken));
    }

    /// <summary>Adds a delegate as a handler and passes it a service from the scope of the handler.</summary>
    /// <typeparam name="TData">The type of the event, the base type of several events, or an interface that events share.</typeparam>
    /// <typeparam name="TService">The type of the service.</typeparam>
    /// <param name="handler">The handler.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="TData"/> is not a type that an event can have.</exception>
    public VoucherifyWebhooksBuilder AddHandler<TData, TService>(Func<TData, WebhookEvent, TService, CancellationToken, Task> handler)
        where TData : class
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(handler);

        return Add<TData>(NameOf(handler, typeof(TData)), (services, data, webhook, cancellationToken) =>
            handler(data, webhook, services.GetRequiredService<TService>(), cancellationToken));
    }

    /// <summary>
    /// Resolves the secrets for each request, such as those of the tenant that the route names, instead of reading them from configuration.
    /// </summary>
    /// <typeparam name="TResolver">
    /// The type of the resolver. A new instance is created for each request and can inject any service.
    /// </typeparam>
    /// <returns>The builder.</returns>
    public VoucherifyWebhooksBuilder ResolveSecrets<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TResolver>()
        where TResolver : class, IWebhookSecretResolver
    {
        Services.TryAddScoped<TResolver>();
        Registration.Resolver = static services => services.GetRequiredService<TResolver>();
        return this;
    }

    /// <summary>
    /// Runs the handlers before the response, which is the default. Call this method to replace an inbox that was registered earlier, such
    /// as in a test.
    /// </summary>
    /// <returns>The builder.</returns>
    public VoucherifyWebhooksBuilder UseInlineInbox()
    {
        InboxServices.Replace(Services, _ => { });
        return this;
    }

    /// <summary>
    /// Stores webhooks in a custom inbox before they are acknowledged. Inbox packages provide their own method instead. All receivers of
    /// the application share one inbox; a later registration replaces an earlier one.
    /// </summary>
    /// <remarks>
    /// The options are validated at startup. The inbox provides the component that runs the handlers, such as a hosted service. That
    /// component calls <see cref="IWebhookProcessor"/> and reports failures to <see cref="WebhookInboxReporter"/>.
    /// </remarks>
    /// <typeparam name="TInbox">The type of the inbox.</typeparam>
    /// <typeparam name="TOptions">The type of the options that control how the inbox runs the handlers.</typeparam>
    /// <param name="configure">A delegate to configure the options, or <see langword="null"/> for the defaults.</param>
    /// <param name="register">
    /// A delegate to register the services of the inbox, including hosted services, or <see langword="null"/> if it has none. The services
    /// are removed when another inbox replaces this one.
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

    // The name of a lambda is meaningless to users, so it gets the name of its event type. The compiler names a local function
    // <Main>g__Name|0_1.
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
