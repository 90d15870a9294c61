using Voucherify.Events.Sqlite;

namespace Voucherify.Events.Tool;

/// <summary>Opens the inbox in a SQLite file, concurrently with the application that owns it.</summary>
internal static class SqliteFile
{
    public static OpenedInbox Open(string path)
    {
        try
        {
            var connection = new SqliteInboxConnection(path);
            return new OpenedInbox(connection.Inbox, connection);
        }
        catch (InvalidOperationException exception)
        {
            throw CommandException.Usage(exception.Message);
        }
    }
}
