using System.CommandLine;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Shows how the library reads a body.</summary>
internal sealed class ParseVerb : Verb
{
    private readonly Argument<string[]> _files = new("file")
    {
        Description = "Bodies, captured deliveries, folders with them (all *.body and *.json files), or - for stdin.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _event = new("--event") { Description = "Treat the file as the data of this event, without an envelope.", HelpName = "event" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 1 on an anomaly, an unmapped member or an unknown event." };
    private readonly Option<bool> _json = CreateJsonOption();

    public ParseVerb(Terminal terminal)
        : base(terminal, "parse", "Parses a body, and shows its event, record, values, anomalies and unmapped members.")
    {
        Arguments.Add(_files);
        Options.Add(_event);
        Options.Add(_strict);
        Options.Add(_json);
        Examples =
        [
            "parse body.json",
            "parse captured/ --strict",
            "parse data.json --event voucher.published",
        ];
    }

    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        string[] paths = arguments.GetValue(_files)!;
        string[] files = [.. paths.SelectMany(BodyFiles.Find)];
        ParsedBody[] bodies = [.. files.Select(file => Parse(file, arguments.GetValue(_event)))];

        if (bodies.Length == 0)
        {
            throw CommandException.Usage($"'{paths[0]}' contains no *.body and no *.json files.");
        }

        var report = new ParseReport(Terminal);

        if (arguments.GetValue(_json))
        {
            report.WriteJson(bodies);
        }
        else
        {
            report.Write(bodies);
        }

        bool isStrict = arguments.GetValue(_strict);
        return Task.FromResult(bodies.All(body => body.IsWebhook && !(isStrict && body.IsRemarkable)) ? ExitCode.Yes : ExitCode.No);
    }

    private ParsedBody Parse(string file, string? eventType)
    {
        byte[] body = Terminal.Read(Capture.Find(file)?.BodyPath ?? file);

        if (eventType is not null)
        {
            JsonObject envelope = Sample.Read(eventType);
            envelope["data"] = BodyJson.Parse(body, file == "-" ? "Stdin" : $"'{file}'");
            body = BodyJson.Write(envelope);
        }

        return ParsedBody.Create(file, body);
    }
}
