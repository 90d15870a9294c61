using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;
using Voucherify.Events.PostgreSql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the inbox that lets webhooks wait in PostgreSQL.</summary>
public static class VoucherifyWebhooksPostgreSqlExtensions
{
    /// <summary>
    /// Stores webhooks in PostgreSQL before they are answered, and runs their handlers afterwards on whichever instance is free.
    /// </summary>
    /// <remarks>
    /// Handlers run at least once and in no particular order. The application also starts while the database is down; webhooks are
    /// answered with 503 until it is back, so that Voucherify sends them again.
    /// </remarks>
    /// <param name="builder">What registers the handlers.</param>
    /// <param name="connectionString">
    /// Npgsql's connection string. Unless it says <c>Maximum Pool Size</c>, an instance opens 16 connections more than
    /// <see cref="WebhookInboxOptions.MaxConcurrency"/> at most.
    /// </param>
    /// <param name="configure">Sets whatever should differ.</param>
    public static VoucherifyWebhooksBuilder UsePostgreSqlInbox(
        this VoucherifyWebhooksBuilder builder,
        string connectionString,
        Action<PostgreSqlInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);

        IServiceCollection services = builder.Services;
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<PostgreSqlInboxOptions>, PostgreSqlInboxOptionsValidator>());
        services.Replace(ServiceDescriptor.Singleton(provider => new InboxDatabase(
            connectionString,
            provider.GetRequiredService<IOptions<PostgreSqlInboxOptions>>().Value,
            provider.GetRequiredService<ILogger<PostgreSqlInbox>>())));
        services.TryAddSingleton<InboxBus>();
        services.AddHostedService(provider => provider.GetRequiredService<InboxBus>());
        services.AddHostedService<InboxCleaner>();

        return builder.UseInbox<PostgreSqlInbox, PostgreSqlInboxOptions>(configure);
    }
}
