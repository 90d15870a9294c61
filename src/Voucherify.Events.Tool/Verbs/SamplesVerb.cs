using System.CommandLine;

namespace Voucherify.Events.Tool;

/// <summary>Lists the events, or prints a sample of one.</summary>
internal sealed class SamplesVerb : Verb
{
    private readonly Argument<string?> _event = Sample.CreateArgument("The event whose sample to print, such as voucher.published. If omitted, all events are listed.");
    private readonly Option<bool> _json = CreateJsonOption();

    public SamplesVerb(Terminal terminal)
        : base(terminal, "samples", "Lists all events, or prints a sample of one event as Voucherify would send it.")
    {
        Arguments.Add(_event);
        Options.Add(_json);
        Examples =
        [
            "samples",
            "samples voucher.published | jq .data.voucher",
            "samples voucher.published | voucherify-events parse -",
        ];
    }

    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(_event) is { } eventType)
        {
            // A sample is JSON in any case.
            Terminal.Write(BodyJson.Write(Sample.Read(eventType)));
        }
        else if (arguments.GetValue(_json))
        {
            Terminal.WriteJson(json =>
            {
                json.WriteStartArray("events");
                EventTypes.All.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            });
        }
        else
        {
            EventTypes.All.ToList().ForEach(Terminal.Write);
        }

        return Task.FromResult(ExitCode.Yes);
    }
}
