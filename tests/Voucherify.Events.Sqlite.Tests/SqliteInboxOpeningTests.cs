using System.Diagnostics;
using System.Runtime.Versioning;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>What keeps a file from being opened: each is named as what it is.</summary>
public sealed class SqliteInboxOpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_named_as_one() => Refusal(Path.GetDirectoryName(_folder.File())!).Should().Contain("It is a folder");

    [Fact]
    public void A_folder_that_is_a_file_does_not_exist()
    {
        File.WriteAllText(_folder.File("file"), "");

        Refusal(_folder.File("file/inbox.db")).Should().Contain("Its folder does not exist");
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Files_are_made_for_their_owner_only()
    {
        using var file = new SqliteInboxFile(_folder.File());

        file.Open();

        foreach (string suffix in new[] { "", "-wal", "-shm", ".lock" })
        {
            File.GetUnixFileMode(_folder.File() + suffix).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, suffix);
        }
    }

    [UnixTheory]
    [InlineData("same name")]
    [InlineData("symbolic link")]
    [InlineData("hard link")]
    public void This_process_is_named_as_the_one_that_has_the_file(string how)
    {
        using var file = new SqliteInboxFile(_folder.File());
        file.Open();

        Refusal(Link(how)).Should().Contain("This process already has it open");
        file.Writer.Execute("CREATE TABLE still_ours (number INTEGER)");
    }

    [UnixTheory]
    [InlineData("same name", false)]
    [InlineData("symbolic link", false)]
    [InlineData("hard link", false)]
    [InlineData("same name", true)]
    [InlineData("hard link", true)]
    [InlineData("lock deleted", false)]
    public async Task Another_process_is_named_as_the_one_that_has_the_file(string how, bool isLockingDisabled)
    {
        using Process other = ChildProgram.Start(
            "hold", _folder.File(), _folder.File("ledger"), ("DOTNET_SYSTEM_IO_DISABLEFILELOCKING", isLockingDisabled ? "1" : "0"));

        try
        {
            (await other.StandardOutput.ReadLineAsync().WaitAsync(InboxHost.Patience)).Should().Be("holding");

            Refusal(Link(how)).Should().Contain("Another process has it");
        }
        finally
        {
            other.Kill();
            await other.WaitForExitAsync();
        }
    }

    [MountFact]
    public void A_file_system_that_is_read_only_is_named_as_one()
    {
        using var mount = new Mount(_folder.File("mounted"), "size=1m");
        mount.Change("remount,ro");

        Refusal(mount.File()).Should().Contain("read-only");
    }

    [MountFact]
    public void A_file_on_a_file_system_that_became_read_only_is_named_as_that()
    {
        using var mount = new Mount(_folder.File("mounted"), "size=4m");

        using (var file = new SqliteInboxFile(mount.File()))
        {
            file.Open();
        }

        mount.Change("remount,ro");

        Refusal(mount.File()).Should().Contain("read-only");
    }

    [MountFact]
    public void A_full_disk_is_named_as_one()
    {
        using var mount = new Mount(_folder.File("mounted"), "size=64k");
        mount.Fill();

        Refusal(mount.File()).Should().Contain("The disk is full");
    }

    [MountFact]
    public void A_file_system_without_a_free_inode_is_named_as_one()
    {
        using var mount = new Mount(_folder.File("mounted"), "size=4m,nr_inodes=2");
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(mount.File())!, "other"), "");

        Refusal(mount.File()).Should().Contain("its inodes are used up");
    }

    private static string Refusal(string path)
    {
        using var file = new SqliteInboxFile(path);
        return file.Invoking(file => file.Open()).Should().Throw<InvalidOperationException>().Which.Message;
    }

    /// <summary>Another name of the file.</summary>
    private string Link(string how)
    {
        switch (how)
        {
            case "symbolic link":
                File.CreateSymbolicLink(_folder.File("link.db"), _folder.File());
                return _folder.File("link.db");

            case "hard link":
                Process.Start("ln", [_folder.File(), _folder.File("link.db")]).WaitForExit();
                return _folder.File("link.db");

            case "lock deleted":
                File.Delete(_folder.File() + ".lock");
                return _folder.File();

            default:
                return _folder.File();
        }
    }
}
