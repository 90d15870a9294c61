using System.CommandLine;
using System.Text;

namespace Voucherify.Events.Tool;

/// <summary>Represents the options that say where the secret is. There is none for the secret itself: the command line is seen by others.</summary>
internal sealed class SecretOptions
{
    private readonly Option<string?> _file = new("--secret-file") { Description = "A file that holds the secret (- for stdin).", HelpName = "file" };
    private readonly Option<string?> _variable = new("--secret-env") { Description = "The environment variable that holds the secret.", HelpName = "name" };
    private readonly Option<string?> _label = new("--label") { Description = "Which of several secrets.", HelpName = "label" };
    private readonly ProjectOption _project = new();

    private readonly Option<string?> _section = new("--section")
    {
        Description = "The section of the settings; Voucherify:Webhooks by default.",
        HelpName = "section",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_variable);
        command.Options.Add(_label);
        _project.AddTo(command);
        command.Options.Add(_section);
    }

    /// <summary>Finds the secrets of the first place that has any.</summary>
    /// <exception cref="CommandException">There is none. Says where it was looked for.</exception>
    public IReadOnlyList<Secret> Require(ParseResult arguments, Terminal terminal)
    {
        IReadOnlyList<Secret> secrets = Find(arguments, terminal, out IReadOnlyList<string> places);

        if (secrets.Count == 0 && terminal.IsInteractive && terminal.Ask("Webhook secret: ").Trim() is { Length: > 0 } typed)
        {
            secrets = [new Secret(null, typed, "the prompt")];
        }

        return secrets.Count > 0 ? secrets : throw new CommandException(
            ExitCode.NoSecret,
            $"There is no webhook secret. Looked in:\n{string.Concat(places.Select(place => $"  {place}\n"))}" +
            "Voucherify shows it under Project settings > Webhooks. Name the project of the application (--project), a file\n" +
            "(--secret-file) or an environment variable (--secret-env).");
    }

    /// <summary>Finds the secrets of the first place that has any.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Reads files.</param>
    /// <param name="places">When this method returns, where it was looked for.</param>
    /// <returns>The secrets; none if no place has any.</returns>
    public IReadOnlyList<Secret> Find(ParseResult arguments, Terminal terminal, out IReadOnlyList<string> places)
    {
        string? label = arguments.GetValue(_label);

        if (arguments.GetValue(_file) is { } file)
        {
            string place = file == "-" ? "stdin" : file;
            places = [place];
            return Single(label, Encoding.UTF8.GetString(terminal.Read(file)), place);
        }

        if (arguments.GetValue(_variable) is { } variable)
        {
            places = [$"the variable {variable}"];
            return Single(label, Environment.GetEnvironmentVariable(variable) ?? "", places[0]);
        }

        List<string> looked = [];
        places = looked;
        string prefix = $"{arguments.GetValue(_section) ?? "Voucherify:Webhooks"}:Secrets:";

        foreach (SettingsSource source in _project.GetSources(arguments))
        {
            looked.Add(source.Describe($"{prefix}<label>"));

            Secret[] secrets =
            [
                .. source.Settings
                    .Where(setting => setting.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(setting.Value))
                    .OrderBy(setting => setting.Key, StringComparer.Ordinal)
                    .Select(setting => setting.Key[prefix.Length..])
                    .Where(found => label is null || found.Equals(label, StringComparison.OrdinalIgnoreCase))
                    .Select(found => new Secret(found, source.Settings[prefix + found].Trim(), source.Describe(prefix + found))),
            ];

            if (secrets.Length > 0)
            {
                return secrets;
            }
        }

        return [];
    }

    // The receiver trims secrets as well.
    private static Secret[] Single(string? label, string value, string place) =>
        string.IsNullOrWhiteSpace(value) ? [] : [new Secret(label, value.Trim().TrimStart('\uFEFF'), place)];
}
