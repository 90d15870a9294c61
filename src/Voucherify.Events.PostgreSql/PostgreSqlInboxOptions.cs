using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>How webhooks wait in PostgreSQL. All instances that share a schema should be set up alike.</summary>
public sealed class PostgreSqlInboxOptions : WebhookInboxOptions
{
    /// <summary>
    /// The schema that holds the tables; <c>voucherify</c> unless set. Made when it is missing. Applications that share a database and
    /// not their webhooks need one each. Lower-case letters, digits and underscores.
    /// </summary>
    public string Schema { get; set; } = "voucherify";
}
