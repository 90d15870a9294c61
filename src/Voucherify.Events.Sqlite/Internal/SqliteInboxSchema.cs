using System.Globalization;

namespace Voucherify.Events.Sqlite;

/// <summary>Defines the tables, and upgrades those of earlier versions.</summary>
/// <remarks>Bodies are in a table of their own, so that recording an outcome touches a small row, even if the body is damaged.</remarks>
internal static class SqliteInboxSchema
{
    /// <summary>The version of the tables. Version 0.1 wrote format 1.</summary>
    public const int Version = 2;

    // Identifies the file in its header ("VCHR").
    private const int ApplicationId = 0x56434852;

    private const string Tables =
        """
        CREATE TABLE webhooks (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            id TEXT NOT NULL,
            event_type TEXT NOT NULL,
            receiver TEXT NOT NULL DEFAULT '',
            tenant TEXT,
            secret_label TEXT,
            received_at INTEGER NOT NULL,
            trace_parent TEXT,
            handlers TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            alone INTEGER NOT NULL DEFAULT 0,
            unreadable INTEGER NOT NULL DEFAULT 0,
            due_at INTEGER,
            done_at INTEGER,
            dead_at INTEGER,
            error TEXT
        );
        CREATE TABLE bodies (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
        CREATE INDEX waiting ON webhooks (due_at, received_at, alone) WHERE due_at IS NOT NULL;
        CREATE INDEX alone ON webhooks (due_at) WHERE alone = 1;
        CREATE INDEX waiting_again ON webhooks (due_at) WHERE attempts > 0 AND due_at IS NOT NULL;
        CREATE INDEX done ON webhooks (done_at) WHERE done_at IS NOT NULL;
        CREATE INDEX dead ON webhooks (dead_at) WHERE dead_at IS NOT NULL;
        CREATE INDEX dead_ids ON webhooks (id) WHERE dead_at IS NOT NULL;
        """;

    // An index keeps its name when its table is renamed, so the old indexes are dropped first.
    private const string SetAsideFormat1 =
        """
        DROP INDEX waiting;
        DROP INDEX done;
        DROP INDEX dead;
        ALTER TABLE webhooks RENAME TO webhooks_1;
        """;

    private const string CopyFormat1 =
        """
        INSERT INTO webhooks (number, key, id, event_type, received_at, trace_parent, attempts, due_at, done_at, dead_at, error)
        SELECT number, key, id, event_type, received_at, trace_parent, attempts, due_at, done_at, dead_at, error FROM webhooks_1;
        INSERT INTO bodies (number, body) SELECT number, body FROM webhooks_1 WHERE body IS NOT NULL;
        DROP TABLE webhooks_1;
        """;

    /// <summary>Rejects files that are not inboxes, before anything is written to them.</summary>
    /// <exception cref="InvalidOperationException">
    /// The file belongs to another application or to a newer version. The message says which.
    /// </exception>
    public static void CheckOwner(SqliteSession writer)
    {
        long application = Number(writer, "PRAGMA application_id");
        long version = Number(writer, "PRAGMA user_version");

        if (application != ApplicationId && (application != 0 || HasTables(writer)))
        {
            throw new InvalidOperationException("It is the database of another application. Specify another file.");
        }

        if (version > Version)
        {
            throw new InvalidOperationException(
                $"It was written by a newer version of Voucherify.Events.Sqlite (format {version}; this one reads {Version}). Deploy the newer version, or specify another file.");
        }
    }

    /// <summary>Rejects files that are not inboxes of exactly this version.</summary>
    /// <exception cref="InvalidOperationException">The file is something else. The message says what.</exception>
    public static void CheckVersion(SqliteSession writer)
    {
        CheckOwner(writer);

        if (Number(writer, "PRAGMA application_id") != ApplicationId)
        {
            throw new InvalidOperationException("It is not an inbox, because it is empty. Check the path.");
        }

        if (Number(writer, "PRAGMA user_version") < Version)
        {
            throw new InvalidOperationException("It was written by an earlier version of Voucherify.Events.Sqlite. Start the application with the current version to upgrade it.");
        }
    }

    /// <summary>Creates or upgrades the tables.</summary>
    public static void Prepare(SqliteSession writer)
    {
        if (Number(writer, "PRAGMA user_version") < Version)
        {
            string change = HasTables(writer) ? $"{SetAsideFormat1} {Tables} {CopyFormat1}" : Tables;
            writer.Execute(string.Create(
                CultureInfo.InvariantCulture,
                $"BEGIN IMMEDIATE; {change} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; COMMIT;"));
        }

        // Damage shows when pages are read: it is better detected now than with the first webhook.
        writer.Scalar("SELECT count(*) FROM webhooks WHERE due_at IS NOT NULL OR dead_at IS NOT NULL");
    }

    private static bool HasTables(SqliteSession writer) => Number(writer, "SELECT count(*) FROM sqlite_master") > 0;

    private static long Number(SqliteSession writer, string sql) => (long)writer.Scalar(sql)!;
}
