using Microsoft.Data.Sqlite;

namespace Voucherify.Events.Sqlite;

/// <summary>Describes in one sentence why the file cannot be used.</summary>
internal static class SqliteInboxFault
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    // Error codes of SQLite.
    private const int ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    // Error codes of Linux; macOS has other values for "try again" and "read-only".
    private const int TryAgain = 11, NoSpace = 28, ReadOnlyFileSystem = 30, TryAgainOnMacOS = 35;

    /// <summary>Determines whether another connection has locked the file.</summary>
    public static bool IsLocked(IOException exception) =>
        exception.HResult is TryAgain or TryAgainOnMacOS or WindowsSharingViolation;

    /// <summary>Determines whether a part of the file is damaged, so that some rows cannot be read.</summary>
    public static bool IsDamage(Exception exception) => exception is SqliteException { SqliteErrorCode: Corrupt };

    /// <summary>Determines whether a single row, and not the whole file, cannot be read.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is InvalidCastException or InvalidOperationException or ArgumentOutOfRangeException or FormatException || IsDamage(exception);

    /// <summary>Describes why the file cannot be opened.</summary>
    public static string Describe(Exception exception, string path) => exception switch
    {
        InvalidOperationException => exception.Message,
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } =>
            "It is damaged, or is not a SQLite database. Move it away to start with an empty file; the .recover command of sqlite3 may recover its contents.",
        IOException { HResult: ReadOnlyFileSystem } or SqliteException { SqliteErrorCode: ReadOnly } =>
            "It cannot be written: the file or its file system is read-only. In a container, put it on a writable volume.",
        IOException { HResult: NoSpace } or SqliteException { SqliteErrorCode: Full } => NoRoom(path),
        SqliteException { SqliteErrorCode: InputOutput or CannotOpen } when !HasRoom(path) => NoRoom(path),
        UnauthorizedAccessException => "The user that runs the application has no write access to it or to its folder. Grant that user access to both.",
        _ => exception.Message,
    };

    private static string NoRoom(string path) => HasRoom(path)
        ? "The file system cannot hold another file: its inodes are used up (df -i). Delete files that are not needed."
        : "The disk is full. Free some space: stored webhooks need slightly more than the size of their bodies.";

    private static bool HasRoom(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace >= 64 * 1024;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return true;
        }
    }
}
