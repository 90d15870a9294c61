using System.ComponentModel;
using System.Diagnostics;

namespace Voucherify.Events.Tool;

/// <summary>Locates the file of <c>dotnet user-secrets</c>.</summary>
internal static class UserSecrets
{
    // Evaluating a project for the first time takes a while.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <returns>The path of the file, which may not exist; <see langword="null"/> if the project has no user secrets.</returns>
    public static string? FindFile(string project) =>
        AskForId(project) is { Length: > 0 } id && FindFolder() is { } folder ? Path.Combine(folder, id, "secrets.json") : null;

    // The project is evaluated instead of parsed, because Directory.Build.props may also set the ID.
    private static string? AskForId(string project)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "msbuild", project, "-getProperty:UserSecretsId", "-nologo" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            Task<string> output = process.StandardOutput.ReadToEndAsync();

            if (!process.WaitForExit(s_patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            return process.ExitCode == 0 ? output.GetAwaiter().GetResult().Trim() : null;
        }
        catch (Win32Exception)
        {
            // There is no SDK: production machines have no user secrets.
            return null;
        }
    }

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable("APPDATA") is { Length: > 0 } data)
        {
            return Path.Combine(data, "Microsoft", "UserSecrets");
        }

        string? home = new[]
        {
            Environment.GetEnvironmentVariable("HOME"),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            Environment.GetEnvironmentVariable("DOTNET_USER_SECRETS_FALLBACK_DIR"),
        }.FirstOrDefault(folder => !string.IsNullOrEmpty(folder));

        return home is null ? null : Path.Combine(home, ".microsoft", "usersecrets");
    }
}
