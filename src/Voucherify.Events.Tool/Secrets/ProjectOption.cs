using System.CommandLine;

namespace Voucherify.Events.Tool;

/// <summary>Represents the option that specifies the project of the application, and locates the settings of the application.</summary>
internal sealed class ProjectOption
{
    private readonly Option<string?> _project = new("--project")
    {
        Description = "The project of the application, or its folder; the current folder by default.",
        HelpName = "path",
    };

    public void AddTo(Command command) => command.Options.Add(_project);

    /// <summary>Gets the places in the order in which they are searched. Each is read when it is enumerated.</summary>
    public IEnumerable<SettingsSource> GetSources(ParseResult arguments)
    {
        yield return new SettingsSource("the environment", ReadEnvironment(), "__");

        string path = arguments.GetValue(_project) ?? ".";

        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw CommandException.Usage($"There is no project '{path}'.");
        }

        string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        string[] projects = File.Exists(path) ? [path] : Directory.GetFiles(path, "*.*proj");

        yield return new SettingsSource(
            $"user-secrets of {(projects is [var one] ? Path.GetRelativePath(".", one) : $"the project in {path}")}",
            projects is [string project] && UserSecrets.FindFile(project) is { } file ? SettingsFile.Read(file) : SettingsFile.Read(""));

        foreach (string name in new[] { "appsettings.Development.json", "appsettings.json" })
        {
            string settings = Path.Combine(folder, name);
            yield return new SettingsSource(Path.GetRelativePath(".", settings), SettingsFile.Read(settings));
        }
    }

    // Voucherify__Webhooks__Secrets__main is Voucherify:Webhooks:Secrets:main.
    private static Dictionary<string, string> ReadEnvironment()
    {
        Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);

        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            settings[((string)variable.Key).Replace("__", ":", StringComparison.Ordinal)] = (string?)variable.Value ?? "";
        }

        return settings;
    }
}
