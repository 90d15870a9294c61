using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Represents the options of the inbox that stores webhooks in PostgreSQL. All instances that share a schema should have the same options.
/// </summary>
public sealed class PostgreSqlInboxOptions : WebhookInboxOptions
{
    /// <summary>Gets or sets the schema that holds the tables. It is created if it does not exist. Each application needs its own.</summary>
    /// <value>The default is <c>voucherify</c>. At most 63 bytes, without control characters, and not beginning with <c>pg_</c>.</value>
    public string Schema { get; set; } = "voucherify";

    /// <summary>
    /// Gets or sets the name of the application that the schema belongs to. The schema remembers it; an application with another name does
    /// not start, because it would take webhooks that are not its own.
    /// </summary>
    /// <value>The default is <see langword="null"/>: the name of the host's environment, <c>IHostEnvironment.ApplicationName</c>.</value>
    public string? ApplicationName { get; set; }
}
