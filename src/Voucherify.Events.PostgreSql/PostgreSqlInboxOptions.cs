using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Options that control the inbox that stores webhooks in PostgreSQL. All instances that share a schema should have the same options.
/// </summary>
public sealed class PostgreSqlInboxOptions : WebhookInboxOptions
{
    /// <summary>
    /// Gets or sets the schema that contains the tables. It is created if it does not exist. Each application needs a schema of its own.
    /// </summary>
    /// <value>
    /// The default is <c>voucherify</c>. The name may have at most 63 bytes, must not contain control characters, and must not begin with
    /// <c>pg_</c>.
    /// </value>
    public string Schema { get; set; } = "voucherify";

    /// <summary>
    /// Gets or sets the name of the application that owns the schema. The schema records it; an application with another name does not
    /// start, because it would take webhooks that are not its own.
    /// </summary>
    /// <value>The default is <see langword="null"/>, which means the <c>ApplicationName</c> of the host's <c>IHostEnvironment</c>.</value>
    public string? ApplicationName { get; set; }
}
