using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;
using Voucherify.Events.Sqlite;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add the SQLite inbox.</summary>
/// <remarks>
/// Webhooks are stored before they are answered, and handled afterward. An answered webhook survives a crash, is retried if its handlers
/// fail, and is handled once even if Voucherify sends it again. Handlers run at least once and in no particular order. Only one process can
/// use the file. The application fails to start while another process has it open.
/// </remarks>
public static class VoucherifyWebhooksSqliteExtensions
{
    /// <summary>Stores webhooks in a SQLite file before they are answered, and runs their handlers afterward.</summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="path">The path of the file, as in <see cref="SqliteInboxOptions.Path"/>.</param>
    /// <param name="configure">A delegate that configures the options; <see langword="null"/> to use the defaults.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or only whitespace.</exception>
    public static VoucherifyWebhooksBuilder UseSqliteInbox(
        this VoucherifyWebhooksBuilder builder,
        string path,
        Action<SqliteInboxOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return builder.UseSqliteInbox(_ => path, configure);
    }

    /// <summary>Stores webhooks in a SQLite file before they are answered, and runs their handlers afterward.</summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="path">
    /// A delegate that returns the path of the file, as in <see cref="SqliteInboxOptions.Path"/>. It is called when the host starts, so
    /// that it can use the complete configuration.
    /// </param>
    /// <param name="configure">A delegate that configures the options; <see langword="null"/> to use the defaults.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    public static VoucherifyWebhooksBuilder UseSqliteInbox(
        this VoucherifyWebhooksBuilder builder,
        Func<IServiceProvider, string> path,
        Action<SqliteInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(path);

        return builder.Add(configure, options => options.Configure<IServiceProvider>((settings, services) => settings.Path = path(services)));
    }

    /// <summary>Stores webhooks in a SQLite file that the configuration names, and runs their handlers afterward.</summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="configuration">
    /// The section that contains the properties of <see cref="SqliteInboxOptions"/>, such as
    /// <c>configuration.GetSection("Voucherify:Inbox")</c>. It is read when the host starts. Configured retry delays replace the defaults.
    /// </param>
    /// <param name="configure">A delegate that configures the options further; <see langword="null"/> to use the configured values.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="configuration"/> is <see langword="null"/>.
    /// </exception>
    public static VoucherifyWebhooksBuilder UseSqliteInbox(
        this VoucherifyWebhooksBuilder builder,
        IConfiguration configuration,
        Action<SqliteInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configuration);

        return builder.Add(configure, options => options.Configure(settings =>
        {
            // The binder appends to an existing list.
            if (configuration.GetSection(nameof(settings.RetryDelays)).Exists())
            {
                settings.RetryDelays = [];
            }

            configuration.Bind(settings);
        }));
    }

    private static VoucherifyWebhooksBuilder Add(
        this VoucherifyWebhooksBuilder builder,
        Action<SqliteInboxOptions>? configure,
        Action<OptionsBuilder<SqliteInboxOptions>> find) =>
        builder.UseInbox<SqliteInbox, SqliteInboxOptions>(configure, services =>
        {
            find(services.AddOptions<SqliteInboxOptions>());
            services.AddSingleton<IValidateOptions<SqliteInboxOptions>, SqliteInboxOptionsValidator>();
            services.AddSingleton(provider => new SqliteInboxFile(Path.GetFullPath(
                provider.GetRequiredService<IOptions<SqliteInboxOptions>>().Value.Path!,
                provider.GetRequiredService<IHostEnvironment>().ContentRootPath)));
            services.AddSingleton<SqliteInboxStore>();
            services.AddSingleton<SqliteInboxLists>();
            services.AddSingleton<SqliteInboxWriter>();
            services.AddSingleton<SqliteInboxSignal>();
            services.AddSingleton<SqliteInboxRunner>();
            services.AddSingleton<SqliteInboxRecovery>();
            services.AddSingleton<SqliteInboxKeeper>();
            services.AddHostedService<SqliteInboxWorker>();
        });
}
