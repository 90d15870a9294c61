using System.CommandLine;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Represents the options that change a body before it is sent.</summary>
internal sealed class BodyChanges
{
    private readonly Option<string?> _data = new("--data") { Description = "Replace the data with the contents of a JSON file (- for stdin).", HelpName = "file" };
    private readonly Option<string[]> _set = Create("--set", "Set a member, as text if its current value is text, otherwise as JSON.", "path=value");
    private readonly Option<string[]> _setJson = Create("--set-json", "Set a member to a JSON value.", "path=json");
    private readonly Option<string[]> _unset = Create("--unset", "Remove a member.", "path");

    public void AddTo(Command command)
    {
        command.Options.Add(_set);
        command.Options.Add(_setJson);
        command.Options.Add(_unset);
        command.Options.Add(_data);
    }

    public bool AreAsked(ParseResult arguments) =>
        new Option[] { _data, _set, _setJson, _unset }.Any(option => arguments.GetResult(option) is { Implicit: false });

    public void Apply(ParseResult arguments, JsonObject body, Terminal terminal)
    {
        if (arguments.GetValue(_data) is { } file)
        {
            body["data"] = BodyJson.Parse(terminal.Read(file), file);
        }

        var editor = new BodyEditor(body, terminal.Say);

        foreach ((string path, string value) in arguments.GetValue(_set)!.Select(Split))
        {
            editor.Set(JsonPath.Parse(path), value);
        }

        foreach ((string path, string value) in arguments.GetValue(_setJson)!.Select(Split))
        {
            editor.Set(
                JsonPath.Parse(path),
                BodyJson.TryParse(value, out JsonNode? node) ? node : throw CommandException.Usage($"{path}: the value is not JSON. Put text in quotes: \"{value}\"."));
        }

        foreach (string path in arguments.GetValue(_unset)!)
        {
            editor.Unset(JsonPath.Parse(path));
        }
    }

    private static Option<string[]> Create(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => [],
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static (string Path, string Value) Split(string assignment) => assignment.IndexOf('=') is > 0 and int index
        ? (assignment[..index], assignment[(index + 1)..])
        : throw CommandException.Usage($"'{assignment}' is not an assignment. Use a value such as data.voucher.code=ABC.");
}
