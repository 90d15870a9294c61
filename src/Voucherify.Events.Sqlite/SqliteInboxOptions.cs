using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Represents the options of the inbox that stores webhooks in a SQLite file.</summary>
public sealed class SqliteInboxOptions : WebhookInboxOptions;
