using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Identifies files whatever their names are, and locks them. Calls functions that .NET does not offer, where they exist.
/// </summary>
internal static partial class UnixFile
{
    private const int CurrentFolder = -100;
    private const uint InodeWanted = 0x100;
    private const int ResultLength = 256;
    private const int InodeOffset = 32;
    private const int DeviceOffset = 136;
    private const int LockExclusive = 2;
    private const int DoNotWait = 4;

    /// <summary>The mode of a file that only its owner can read and write, on systems that have file owners.</summary>
    public const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <returns>
    /// The device and the inode of the file; <see langword="null"/> if there is no such file, or if the system does not provide them.
    /// </returns>
    public static (ulong Device, ulong Inode)? Identify(string path)
    {
        // On Windows, an open file cannot be deleted; on macOS, the layout of the result differs.
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            Span<byte> result = stackalloc byte[ResultLength];

            return StatX(CurrentFolder, path, flags: 0, InodeWanted, ref MemoryMarshal.GetReference(result)) == 0
                ? (MemoryMarshal.Read<ulong>(result[DeviceOffset..]),
                    MemoryMarshal.Read<ulong>(result[InodeOffset..]))
                : null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Locks a file for this process, whatever its name, and even if .NET is configured not to lock files.</summary>
    /// <returns><see langword="true"/> if no other process has locked the file; otherwise, <see langword="false"/>.</returns>
    public static bool TryLock(SafeFileHandle file)
    {
        try
        {
            return OperatingSystem.IsWindows() || FLock(file, LockExclusive | DoNotWait) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte result);

    [LibraryImport("libc", EntryPoint = "flock")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FLock(SafeFileHandle file, int operation);
}
