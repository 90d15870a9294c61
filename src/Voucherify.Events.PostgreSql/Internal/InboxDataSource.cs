using System.Text.RegularExpressions;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Creates the data source of an inbox that is configured with a connection string.</summary>
internal static partial class InboxDataSource
{
    // One connection accepts, one claims and settles, one listens; the others are for heartbeats and operators.
    private const int MinConnections = 5;
    private const int ConnectionsBesideHandlers = 8;

    /// <param name="connectionString">The connection string.</param>
    /// <param name="setting">The source of the connection string, for error messages.</param>
    /// <param name="options">The options.</param>
    public static NpgsqlDataSource Create(string? connectionString, string setting, PostgreSqlInboxOptions options)
    {
        var source = new NpgsqlDataSourceBuilder(Check(connectionString, setting));
        NpgsqlConnectionStringBuilder settings = source.ConnectionStringBuilder;

        // Whether a webhook is stored must not depend on an ambient transaction of the caller.
        settings.Enlist = false;
        settings.ApplicationName ??= "Voucherify.Events";

        if (!MaxPoolSize().IsMatch(connectionString!))
        {
            settings.MaxPoolSize = Math.Max(settings.MinPoolSize, options.MaxConcurrency + ConnectionsBesideHandlers);
        }
        else if (settings.MaxPoolSize < MinConnections)
        {
            throw new InvalidOperationException(
                $"{setting} sets Maximum Pool Size={settings.MaxPoolSize}. The PostgreSQL inbox needs at least {MinConnections} connections; "
                + "each running handler that uses a WebhookTransaction needs one more. Increase the value or remove it.");
        }

#if NET9_0_OR_GREATER
        // Polling must not appear in traces.
        source.ConfigureTracing(tracing => tracing.ConfigureCommandFilter(_ => System.Diagnostics.Activity.Current is not null));
#endif

        try
        {
            return source.Build();
        }
        catch (InvalidOperationException exception) when (settings.TargetSessionAttributes is not null)
        {
            // Npgsql 10 accepts it.
            throw new InvalidOperationException(
                $"{setting} sets Target Session Attributes for several hosts, which this version of Npgsql does not accept. Remove the setting, and "
                + "pass UsePostgreSqlInbox a data source: new NpgsqlDataSourceBuilder(...).BuildMultiHost().WithTargetSession(TargetSessionAttributes.Primary).",
                exception);
        }
    }

    private static string Check(string? connectionString, string setting)
    {
        const string Form = "Npgsql expects 'Host=...;Port=5432;Username=...;Password=...;Database=...'.";

        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new InvalidOperationException($"{setting} is missing or empty. {Form}");
        }

        if (Address().IsMatch(connectionString))
        {
            // The address contains a password, which must not get into a log.
            throw new InvalidOperationException($"{setting} is an address (postgres://...), which Npgsql cannot read. {Form}");
        }

        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).ToString();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidOperationException($"{setting} is not a connection string. {Form}", exception);
        }
    }

    // The builder does not distinguish a default from a setting.
    [GeneratedRegex(@"(^|;)\s*Max(imum\s*)?\s*Pool\s*Size\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex MaxPoolSize();

    [GeneratedRegex(@"^\s*(postgres|postgresql|jdbc:postgresql)://", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
