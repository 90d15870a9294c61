using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Represents the options of the inbox that stores webhooks in a SQLite file.</summary>
public sealed class SqliteInboxOptions : WebhookInboxOptions
{
    /// <summary>
    /// Gets or sets the file, on a local disk, in a folder that exists. It is created, for its owner only, if it is missing. A relative path
    /// is relative to the content root of the application.
    /// </summary>
    public string? Path { get; set; }
}
