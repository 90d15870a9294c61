using System.Diagnostics;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>A file system in memory, mounted at a folder.</summary>
internal sealed class Mount : IDisposable
{
    private readonly string _folder;

    public Mount(string folder, string options)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder).Should().Be(0);
    }

    public string File() => Path.Combine(_folder, "inbox.db");

    public void Change(string options) => Run("mount", "-o", options, _folder).Should().Be(0);

    public void Fill()
    {
        using FileStream file = System.IO.File.Create(Path.Combine(_folder, "full"), bufferSize: 1);

        try
        {
            while (true)
            {
                file.Write(new byte[1024]);
            }
        }
        catch (IOException)
        {
            // There is no room left.
        }
    }

    public void Dispose() => Run("umount", _folder);

    public static bool IsPossible()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return false;
        }

        string folder = Directory.CreateTempSubdirectory("voucherify-mount-").FullName;
        bool isPossible = Run("mount", "-t", "tmpfs", "tmpfs", folder) == 0 && Run("umount", folder) == 0;
        Directory.Delete(folder);
        return isPossible;
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}

/// <summary>A fact that needs a file system of its own: skipped where this user may not mount one.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly bool s_isPossible = Mount.IsPossible();

    public MountFactAttribute() => Skip = s_isPossible ? null : "Only root may mount a file system, and only on Linux.";
}

/// <summary>A fact about owners and links of files, as Unix has them.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : UnixTheoryAttribute.Reason;
}

/// <inheritdoc cref="UnixFactAttribute"/>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    internal const string Reason = "Files are told apart by their inode on Linux alone.";

    public UnixTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : Reason;
}
