using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;
using Voucherify.Events.Sqlite;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the inbox that lets webhooks wait in a SQLite file.</summary>
public static class VoucherifyWebhooksSqliteExtensions
{
    /// <summary>
    /// Stores webhooks in a SQLite file before they are answered, and runs their handlers afterwards: those that were answered survive a
    /// crash, are retried, and are handled once even if Voucherify sends them again.
    /// </summary>
    /// <remarks>
    /// Handlers run at least once and in no particular order. One process has the file at a time: the application does not start while
    /// another one has it. The file must be on a local disk.
    /// </remarks>
    /// <param name="builder">What registers the handlers.</param>
    /// <param name="path">The file, made when it is missing, in a folder that exists. Relative to the content root of the application.</param>
    /// <param name="configure">Sets whatever should differ.</param>
    public static VoucherifyWebhooksBuilder UseSqliteInbox(
        this VoucherifyWebhooksBuilder builder,
        string path,
        Action<SqliteInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);

        builder.Services.Replace(ServiceDescriptor.Singleton(services => new SqliteInboxFile(
            Path.GetFullPath(path, services.GetRequiredService<IHostEnvironment>().ContentRootPath))));
        builder.Services.TryAddSingleton<SqliteInboxStore>();
        builder.Services.TryAddSingleton<SqliteInboxWriter>();
        builder.Services.TryAddSingleton<SqliteInboxSignal>();
        builder.Services.TryAddSingleton<SqliteInboxRunner>();
        builder.Services.AddHostedService<SqliteInboxWorker>();

        return builder.UseInbox<SqliteInbox, SqliteInboxOptions>(configure);
    }
}
