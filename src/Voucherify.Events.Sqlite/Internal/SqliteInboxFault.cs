using Microsoft.Data.Sqlite;

namespace Voucherify.Events.Sqlite;

/// <summary>Says in a sentence why the file cannot be used.</summary>
internal static class SqliteInboxFault
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    // Codes of SQLite.
    private const int ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    // Codes of Linux; macOS counts "try again" and "read-only" otherwise.
    private const int TryAgain = 11, NoSpace = 28, ReadOnlyFileSystem = 30, TryAgainOnMacOS = 35;

    /// <summary>Whether another has locked the file.</summary>
    public static bool IsLocked(IOException exception) =>
        exception.HResult is TryAgain or TryAgainOnMacOS or WindowsSharingViolation;

    /// <summary>Whether a part of the file is damaged, so that some rows cannot be read.</summary>
    public static bool IsDamage(Exception exception) => exception is SqliteException { SqliteErrorCode: Corrupt };

    /// <summary>Whether one row cannot be read, and not the file.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is InvalidCastException or InvalidOperationException or ArgumentOutOfRangeException or FormatException || IsDamage(exception);

    /// <summary>Why the file cannot be opened.</summary>
    public static string Describe(Exception exception, string path) => exception switch
    {
        InvalidOperationException => exception.Message,
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } =>
            "It is damaged, or no SQLite database. Move it away to start with an empty one; sqlite3's .recover may save what is in it.",
        IOException { HResult: ReadOnlyFileSystem } or SqliteException { SqliteErrorCode: ReadOnly } =>
            "It cannot be written: the file or its file system is read-only. In a container, put it on a volume that can be written.",
        IOException { HResult: NoSpace } or SqliteException { SqliteErrorCode: Full } => NoRoom(path),
        SqliteException { SqliteErrorCode: InputOutput or CannotOpen } when !HasRoom(path) => NoRoom(path),
        UnauthorizedAccessException => "The user that runs the application may not write it or its folder. Give both to that user.",
        _ => exception.Message,
    };

    private static string NoRoom(string path) => HasRoom(path)
        ? "The file system has no room for another file: its inodes are used up (df -i). Delete files that are not needed."
        : "The disk is full. Make room: webhooks need their size, and some more.";

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
