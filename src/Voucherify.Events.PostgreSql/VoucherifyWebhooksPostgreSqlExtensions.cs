using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Voucherify.Events.Hosting;
using Voucherify.Events.PostgreSql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods to add the inbox that stores webhooks in PostgreSQL.</summary>
/// <remarks>
/// Webhooks are stored before they are answered; their handlers run afterwards, at least once and in no particular order, on whichever
/// instance is free. The application also starts while the database is down: webhooks are answered with 503 until it is back, so that
/// Voucherify sends them again.
/// </remarks>
public static class VoucherifyWebhooksPostgreSqlExtensions
{
    /// <summary>Stores webhooks in the database that a connection string names.</summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="connectionString">
    /// The connection string, as Npgsql expects it. Unless it sets <c>Maximum Pool Size</c>, an instance opens at most 8 connections more than
    /// <see cref="WebhookInboxOptions.MaxConcurrency"/>, and 4 if no handler uses a <see cref="WebhookTransaction"/>.
    /// </param>
    /// <param name="configure">A delegate to configure the options.</param>
    /// <returns>The builder, so that calls can be chained.</returns>
    public static VoucherifyWebhooksBuilder UsePostgreSqlInbox(
        this VoucherifyWebhooksBuilder builder,
        string connectionString,
        Action<PostgreSqlInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);

        return Use(
            builder,
            (_, options) => InboxDataSource.Create(connectionString, "The connection string of UsePostgreSqlInbox", options),
            isOwner: true,
            configure);
    }

    /// <summary>Stores webhooks in the database that a configuration section names.</summary>
    /// <remarks>The section is read when the application starts.</remarks>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="configuration">
    /// The section with the <c>ConnectionString</c> and the properties of <see cref="PostgreSqlInboxOptions"/>, such as
    /// <c>configuration.GetSection("Voucherify:Inbox")</c>.
    /// </param>
    /// <param name="configure">A delegate to configure the options further.</param>
    /// <returns>The builder, so that calls can be chained.</returns>
    public static VoucherifyWebhooksBuilder UsePostgreSqlInbox(
        this VoucherifyWebhooksBuilder builder,
        IConfiguration configuration,
        Action<PostgreSqlInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configuration);

        const string Key = "ConnectionString";
        string setting = configuration is IConfigurationSection section ? $"The setting {section.Path}:{Key}" : $"The setting {Key}";

        return Use(builder, (_, options) => InboxDataSource.Create(configuration[Key], setting, options), isOwner: true, options =>
        {
            // The binder adds to a list that is there: two configured delays are two.
            if (configuration.GetSection(nameof(options.RetryDelays)).Exists())
            {
                options.RetryDelays = [];
            }

            configuration.Bind(options);
            configure?.Invoke(options);
        });
    }

    /// <summary>
    /// Stores webhooks in the database of a data source: one whose passwords are tokens that change, that knows several hosts, or that the
    /// application uses as well.
    /// </summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="dataSource">
    /// Returns the data source, when the application starts. The application owns it. Its pool needs 5 connections for the inbox, and one for
    /// each handler that uses a <see cref="WebhookTransaction"/>. It must not multiplex.
    /// </param>
    /// <param name="configure">A delegate to configure the options.</param>
    /// <returns>The builder, so that calls can be chained.</returns>
    public static VoucherifyWebhooksBuilder UsePostgreSqlInbox(
        this VoucherifyWebhooksBuilder builder,
        Func<IServiceProvider, NpgsqlDataSource> dataSource,
        Action<PostgreSqlInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(dataSource);

        return Use(builder, (services, _) => dataSource(services), isOwner: false, configure);
    }

    private static VoucherifyWebhooksBuilder Use(
        VoucherifyWebhooksBuilder builder,
        Func<IServiceProvider, PostgreSqlInboxOptions, NpgsqlDataSource> dataSource,
        bool isOwner,
        Action<PostgreSqlInboxOptions>? configure) =>
        builder.UseInbox<PostgreSqlInbox, PostgreSqlInboxOptions>(configure, services =>
        {
            services.AddSingleton<IValidateOptions<PostgreSqlInboxOptions>, PostgreSqlInboxOptionsValidator>();
            services.AddSingleton(provider =>
            {
                PostgreSqlInboxOptions options = provider.GetRequiredService<IOptions<PostgreSqlInboxOptions>>().Value;
                string application = options.ApplicationName ?? provider.GetRequiredService<IHostEnvironment>().ApplicationName;

                return new InboxDatabase(
                    dataSource(provider, options),
                    isOwner,
                    new InboxSchema(options.Schema, application),
                    provider.GetRequiredService<ILogger<PostgreSqlInbox>>());
            });
            services.AddSingleton<InboxInstance>();
            services.AddSingleton<InboxRounds>();
            services.AddSingleton<InboxRunner>();
            services.AddSingleton<LegacyTables>();
            services.AddSingleton<InsertStatement>();
            services.AddSingleton<InboxWriter>();
            services.AddSingleton<InboxKeeper>();
            services.AddSingleton<InboxListener>();
            services.AddScoped(provider => new WebhookTransaction(provider.GetRequiredService<InboxDatabase>()));
            services.AddHostedService<InboxService>();
        });
}
