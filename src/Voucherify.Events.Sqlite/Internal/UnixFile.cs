using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Voucherify.Events.Sqlite;

/// <summary>Tells files apart however they are named, and locks them. Calls what .NET does not offer, where the system has it.</summary>
internal static partial class UnixFile
{
    private const int CurrentFolder = -100;
    private const uint InodeWanted = 0x100;
    private const int ResultLength = 256;
    private const int InodeOffset = 32;
    private const int DeviceOffset = 136;
    private const int LockExclusive = 2;
    private const int DoNotWait = 4;

    /// <summary>Readable and writable by their owner alone, where the system knows owners.</summary>
    public const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <returns>What names the file itself: its device and its inode; null if there is no such file, or if the system does not tell.</returns>
    public static (ulong Device, ulong Inode)? Identify(string path)
    {
        // Elsewhere a file that is open cannot be deleted (Windows), or the layout of the answer differs (macOS).
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

    /// <summary>Locks a file for this process, whatever its name and whether or not .NET is told not to lock files.</summary>
    /// <returns>Whether nobody else has it.</returns>
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
