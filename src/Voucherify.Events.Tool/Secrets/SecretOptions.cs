using System.CommandLine;
using System.Text;

namespace Voucherify.Events.Tool;

/// <summary>
/// Represents the options that locate the secret. There is no option for the secret itself, because other users can see the command line.
/// </summary>
internal sealed class SecretOptions
{
    private readonly Option<string?> _file = new("--secret-file") { Description = "A file that contains the secret (- for stdin).", HelpName = "file" };
    private readonly Option<string?> _variable = new("--secret-env") { Description = "The environment variable that contains the secret.", HelpName = "name" };
    private readonly Option<string?> _label = new("--label") { Description = "The label of the secret, if there are several.", HelpName = "label" };
    private readonly ProjectOption _project = new();

    private readonly Option<string?> _section = new("--section")
    {
        Description = "The configuration section; Voucherify:Webhooks by default.",
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

    /// <summary>Finds the secrets in the first place that has any.</summary>
    /// <exception cref="CommandException">No secret was found. The message names the places.</exception>
    public IReadOnlyList<Secret> Require(ParseResult arguments, Terminal terminal)
    {
        IReadOnlyList<Secret> secrets = Find(arguments, terminal, out IReadOnlyList<string> places);

        if (secrets.Count == 0 && terminal.IsInteractive && terminal.Ask("Webhook secret: ").Trim() is { Length: > 0 } typed)
        {
            secrets = [new Secret(null, typed, "the prompt")];
        }

        return secrets.Count > 0 ? secrets : throw new CommandException(
            ExitCode.NoSecret,
            $"No webhook secret was found. Searched in:\n{string.Concat(places.Select(place => $"  {place}\n"))}" +
            "Voucherify shows it under Project settings > Webhooks. Specify the project of the application (--project), a file\n" +
            "(--secret-file) or an environment variable (--secret-env).");
    }

    /// <summary>Finds the secrets in the first place that has any.</summary>
    /// <param name="arguments">The parsed command line.</param>
    /// <param name="terminal">The terminal that reads files.</param>
    /// <param name="places">When this method returns, contains the places that were searched.</param>
    /// <returns>The secrets; empty if no place has any.</returns>
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

    // The receiver trims secrets, too.
    private static Secret[] Single(string? label, string value, string place) =>
        string.IsNullOrWhiteSpace(value) ? [] : [new Secret(label, value.Trim().TrimStart('\uFEFF'), place)];
}
