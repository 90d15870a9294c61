using System.CommandLine;
using System.Text;

namespace Voucherify.Events.Tool;

/// <summary>
/// Represents the options that locate the inbox. There is no option for a connection string itself, because it contains a password.
/// </summary>
internal sealed class InboxOptions
{
    private readonly Option<string?> _sqlite = new("--sqlite") { Description = "The file of the SQLite inbox.", HelpName = "file" };
    private readonly Option<string?> _postgres = new("--postgres") { Description = "The name of the connection string in the settings of the application.", HelpName = "name" };
    private readonly Option<string?> _postgresEnv = new("--postgres-env") { Description = "The environment variable that contains the connection string.", HelpName = "name" };
    private readonly Option<string?> _postgresFile = new("--postgres-file") { Description = "The file that contains the connection string (- for stdin).", HelpName = "file" };
    private readonly Option<string?> _schema = new("--schema") { Description = "The schema of the PostgreSQL inbox; voucherify by default.", HelpName = "name" };
    private readonly ProjectOption _project = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_sqlite);
        command.Options.Add(_postgres);
        command.Options.Add(_postgresEnv);
        command.Options.Add(_postgresFile);
        command.Options.Add(_schema);
        _project.AddTo(command);
    }

    public async Task<OpenedInbox> OpenAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (new[] { _sqlite, _postgres, _postgresEnv, _postgresFile }.Count(option => arguments.GetValue(option) is not null) != 1)
        {
            throw CommandException.Usage("Specify the inbox with one of --sqlite FILE, --postgres NAME, --postgres-env NAME or --postgres-file FILE.");
        }

        return arguments.GetValue(_sqlite) is { } file
            ? SqliteFile.Open(file)
            : await PostgreSqlDatabase.OpenAsync(FindConnectionString(arguments, terminal), arguments.GetValue(_schema) ?? "voucherify", cancellationToken);
    }

    private string FindConnectionString(ParseResult arguments, Terminal terminal)
    {
        if (arguments.GetValue(_postgresFile) is { } file)
        {
            return Encoding.UTF8.GetString(terminal.Read(file)).Trim().TrimStart('\uFEFF') is { Length: > 0 } text ? text : throw Missing(file);
        }

        if (arguments.GetValue(_postgresEnv) is { } variable)
        {
            return Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? text : throw Missing($"the variable {variable}");
        }

        string key = $"ConnectionStrings:{arguments.GetValue(_postgres)}";
        List<string> places = [];

        foreach (SettingsSource source in _project.GetSources(arguments))
        {
            if (source.Settings.GetValueOrDefault(key) is { Length: > 0 } text)
            {
                return text;
            }

            places.Add(source.Describe(key));
        }

        throw Missing([.. places]);
    }

    private static CommandException Missing(params string[] places) => new(
        ExitCode.NoSecret,
        $"No connection string was found. Searched in:\n{string.Join('\n', places.Select(place => $"  {place}"))}");
}
