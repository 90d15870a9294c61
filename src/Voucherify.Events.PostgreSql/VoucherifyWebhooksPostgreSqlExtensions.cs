using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Voucherify.Events.Hosting;
using Voucherify.Events.PostgreSql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add the PostgreSQL inbox.</summary>
/// <remarks>
/// Webhooks are stored before they are answered. Their handlers run afterward, at least once and in no particular order, on any instance
/// that has capacity. The application also starts while the database is down: webhooks are answered with 503 until it is available again,
/// and Voucherify resends them.
/// </remarks>
public static class VoucherifyWebhooksPostgreSqlExtensions
{
    /// <summary>Stores webhooks in a PostgreSQL database, and runs their handlers afterward.</summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="connectionString">
    /// The connection string, in the format of Npgsql. If it does not set <c>Maximum Pool Size</c>, the pool holds at most
    /// <see cref="WebhookInboxOptions.MaxConcurrency"/> + 8 connections; without handlers that use a <see cref="WebhookTransaction"/>, an
    /// instance uses only 4.
    /// </param>
    /// <param name="configure">A delegate that configures the options; <see langword="null"/> to use the defaults.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="connectionString"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty or only whitespace.</exception>
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

    /// <summary>Stores webhooks in a PostgreSQL database that the configuration specifies, and runs their handlers afterward.</summary>
    /// <remarks>The section is read when the application starts.</remarks>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="configuration">
    /// The section that contains the <c>ConnectionString</c> and the properties of <see cref="PostgreSqlInboxOptions"/>, such as
    /// <c>configuration.GetSection("Voucherify:Inbox")</c>. Configured retry delays replace the defaults.
    /// </param>
    /// <param name="configure">A delegate that configures the options further; <see langword="null"/> to use the configured values.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="configuration"/> is <see langword="null"/>.
    /// </exception>
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
            // The binder appends to an existing list: two configured delays must be two.
            if (configuration.GetSection(nameof(options.RetryDelays)).Exists())
            {
                options.RetryDelays = [];
            }

            configuration.Bind(options);
            configure?.Invoke(options);
        });
    }

    /// <summary>
    /// Stores webhooks in a PostgreSQL database that a data source connects to, and runs their handlers afterward. Use a data source if
    /// passwords are tokens that expire, if there are several hosts, or to share it with the application.
    /// </summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="dataSource">
    /// A delegate that returns the data source. It is called when the application starts. The application owns the data source. Its pool
    /// needs 5 connections for the inbox, and one for each running handler that uses a <see cref="WebhookTransaction"/>. Multiplexing is
    /// not supported.
    /// </param>
    /// <param name="configure">A delegate that configures the options; <see langword="null"/> to use the defaults.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="dataSource"/> is <see langword="null"/>.
    /// </exception>
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
