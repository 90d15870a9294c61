using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;
using Voucherify.Events.Sqlite;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that add the inbox that stores webhooks in a SQLite file.</summary>
/// <remarks>
/// Webhooks are stored before they are answered, and handled afterwards: those that were answered survive a crash, are retried, and are
/// handled once even if Voucherify sends them again. Handlers run at least once and in no particular order. One process has the file at a
/// time: the application does not start while another one has it.
/// </remarks>
public static class VoucherifyWebhooksSqliteExtensions
{
    /// <summary>Stores webhooks in a SQLite file before they are answered, and runs their handlers afterwards.</summary>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="path">The <see cref="SqliteInboxOptions.Path"/> of the file.</param>
    /// <param name="configure">A delegate to set the options; <see langword="null"/> for the defaults.</param>
    /// <returns>The builder.</returns>
    public static VoucherifyWebhooksBuilder UseSqliteInbox(
        this VoucherifyWebhooksBuilder builder,
        string path,
        Action<SqliteInboxOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return builder.UseSqliteInbox(_ => path, configure);
    }

    /// <inheritdoc cref="UseSqliteInbox(VoucherifyWebhooksBuilder, string, Action{SqliteInboxOptions}?)"/>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="path">A delegate that returns the <see cref="SqliteInboxOptions.Path"/> of the file. Called when the host starts, so that it sees the whole configuration.</param>
    /// <param name="configure">A delegate to set the options; <see langword="null"/> for the defaults.</param>
    public static VoucherifyWebhooksBuilder UseSqliteInbox(
        this VoucherifyWebhooksBuilder builder,
        Func<IServiceProvider, string> path,
        Action<SqliteInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(path);

        return builder.Add(configure, options => options.Configure<IServiceProvider>((settings, services) => settings.Path = path(services)));
    }

    /// <inheritdoc cref="UseSqliteInbox(VoucherifyWebhooksBuilder, string, Action{SqliteInboxOptions}?)"/>
    /// <param name="builder">The builder that registers the handlers.</param>
    /// <param name="configuration">
    /// The section that <see cref="SqliteInboxOptions"/> is read from when the host starts, such as
    /// <c>configuration.GetSection("Voucherify:Inbox")</c>. Retry delays that it names replace the defaults.
    /// </param>
    /// <param name="configure">A delegate to set the options; <see langword="null"/> for what is configured.</param>
    public static VoucherifyWebhooksBuilder UseSqliteInbox(
        this VoucherifyWebhooksBuilder builder,
        IConfiguration configuration,
        Action<SqliteInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configuration);

        return builder.Add(configure, options => options.Configure(settings =>
        {
            // The binder adds to a list that is there.
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
