using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Opens connections to a database that has the tables of the inbox.</summary>
internal sealed partial class InboxDatabase : IDisposable
{
    // Accepting must not wait for handlers: it has connections of its own.
    private const int ConnectionsToAccept = 16;

    private readonly ILogger _logger;
    private readonly NpgsqlDataSource _source;
    private volatile bool _isReady;
    private int _isLost;

    public InboxDatabase(string connectionString, PostgreSqlInboxOptions options, ILogger logger)
    {
        _logger = logger;
        Sql = new InboxSql(options.Schema);
        _source = CreateSource(connectionString, options);
    }

    public InboxSql Sql { get; }

    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellationToken);

        try
        {
            if (!_isReady)
            {
                await Sql.CreateTablesAsync(connection, cancellationToken);
                _isReady = true;
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says once that the database cannot be worked with.</summary>
    public void ReportLost(Exception exception)
    {
        if (Interlocked.Exchange(ref _isLost, 1) == 0)
        {
            Log.DatabaseLost(_logger, exception);
        }
    }

    /// <summary>Says that it can be worked with again, if it could not.</summary>
    public void ReportFound()
    {
        if (Interlocked.Exchange(ref _isLost, 0) == 1)
        {
            Log.DatabaseFound(_logger);
        }
    }

    public void Dispose() => _source.Dispose();

    private static NpgsqlDataSource CreateSource(string connectionString, PostgreSqlInboxOptions options)
    {
        var source = new NpgsqlDataSourceBuilder(connectionString);
        NpgsqlConnectionStringBuilder settings = source.ConnectionStringBuilder;

        // A webhook is stored or not, whatever transaction its sender's code happens to be in.
        settings.Enlist = false;
        settings.ApplicationName ??= "Voucherify.Events";

        if (!MaxPoolSize().IsMatch(connectionString))
        {
            settings.MaxPoolSize = Math.Max(settings.MinPoolSize, options.MaxConcurrency + ConnectionsToAccept);
        }
        else if (settings.MaxPoolSize <= options.MaxConcurrency)
        {
            throw new InvalidOperationException(
                $"Maximum Pool Size is {settings.MaxPoolSize}; it must be more than MaxConcurrency ({options.MaxConcurrency}), because "
                + "each running handler holds a connection and accepting needs others.");
        }

        // Looking for work is no part of anybody's trace.
        source.ConfigureTracing(tracing => tracing.ConfigureCommandFilter(_ => Activity.Current is not null));

        return source.Build();
    }

    // The builder does not tell a default from a setting.
    [GeneratedRegex(@"(^|;)\s*Max(imum\s*)?\s*Pool\s*Size\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex MaxPoolSize();
}
