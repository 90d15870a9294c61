using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>A PostgreSQL server that these tests started by <c>.ci/postgres</c>, in a folder of its own.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Variable = "VOUCHERIFY_TEST_POSTGRES";

    private static readonly Lazy<string> s_shared = new(FindOrStart);

    private readonly string _folder = Directory.CreateTempSubdirectory("voucherify-postgres-").FullName;

    private PostgresServer(string command, params string[] arguments)
    {
        // The server runs as another user where the tests run as root.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
        }

        ConnectionString = Script(command, [.. arguments, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);
    }

    /// <summary>The server that the tests share: the one that the variable names, or one of their own.</summary>
    public static string Shared => s_shared.Value;

    /// <summary>Whether a server can be started here without installing one.</summary>
    public static bool CanStart { get; } = !OperatingSystem.IsWindows() && Run("available", "").ExitCode == 0;

    /// <summary>Why tests that need a server are skipped; null when they are not.</summary>
    public static string? ReasonToSkip { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } || CanStart
        ? null
        : $"No PostgreSQL is here: install one (Debian: apt-get install postgresql), or put a connection string into {Variable}.";

    /// <summary>Why tests that stop and configure a server are skipped; null when they are not.</summary>
    public static string? ReasonToSkipServer { get; } = CanStart
        ? null
        : "No PostgreSQL that a test may stop can be started here: install one (Debian: apt-get install postgresql).";

    /// <summary>Why tests that need a PgBouncer are skipped; null when they are not.</summary>
    public static string? ReasonToSkipPooler { get; } = CanStart && Run("available", "", "pooler").ExitCode == 0
        ? null
        : "No PgBouncer can be started here: install one and a PostgreSQL (Debian: apt-get install postgresql pgbouncer).";

    public string ConnectionString { get; }

    public static PostgresServer Start() => new("start");

    /// <summary>Starts a standby that streams from this server.</summary>
    public PostgresServer StartStandby() => new("standby", _folder);

    public void Promote() => Script("promote");

    /// <summary>Starts a PgBouncer in front of this server, in transaction mode. It ends with the server.</summary>
    /// <returns>Its connection string.</returns>
    public string StartPooler() => Script("pooler");

    public void CreateDatabase(string name) => Script("create", name);

    /// <summary>Backs a database up.</summary>
    public void Dump(string name) => Script("dump", name, "backup");

    /// <summary>Reads the backup into another database, which it makes.</summary>
    public void Restore(string name) => Script("restore", name, "backup");

    /// <summary>Stops it as a crash does.</summary>
    public void Crash() => Stop("immediate");

    /// <param name="mode">Fast or immediate.</param>
    public void Stop(string mode) => Script("stop", mode);

    /// <param name="file">A file of the server, as it names it.</param>
    public string PathOf(string file) => Path.Combine(_folder, "data", file);

    public void Restart() => Script("restart");

    public void Dispose() => Run("remove", _folder);

    private static string FindOrStart()
    {
        // Nobody disposes of it: the script removes it when this process ends.
        return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connectionString
            ? connectionString
            : Start().ConnectionString;
    }

    private string Script(string command, params string[] arguments)
    {
        (int exitCode, string output, string error) = Run(command, [_folder, .. arguments]);

        return exitCode == 0 ? output.Trim() : throw new InvalidOperationException($".ci/postgres {command} failed: {output}{error}");
    }

    private static string FindScript([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", ".ci", "postgres"));

    private static (int ExitCode, string Output, string Error) Run(string command, params string[] arguments)
    {
        // To files: the server inherits whatever the script writes to, and a pipe would stay open as long as it runs.
        string output = Path.GetTempFileName();
        string error = Path.GetTempFileName();

        try
        {
            string[] line = ["-c", "\"$0\" \"${@:3}\" > \"$1\" 2> \"$2\"", FindScript(), output, error, command, .. arguments];
            using var process = Process.Start(new ProcessStartInfo("bash", line))!;
            process.WaitForExit();

            return (process.ExitCode, File.ReadAllText(output), File.ReadAllText(error));
        }
        finally
        {
            File.Delete(output);
            File.Delete(error);
        }
    }
}
