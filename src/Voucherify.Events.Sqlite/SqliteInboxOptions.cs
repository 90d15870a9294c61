using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Options that control the inbox that stores webhooks in a SQLite file.</summary>
public sealed class SqliteInboxOptions : WebhookInboxOptions
{
    /// <summary>
    /// Gets or sets the path of the file, on a local disk and in an existing folder. A missing file is created, accessible to its owner
    /// only. A relative path is relative to the content root of the application.
    /// </summary>
    /// <value>The default is <see langword="null"/>; a path is required.</value>
    public string? Path { get; set; }
}
