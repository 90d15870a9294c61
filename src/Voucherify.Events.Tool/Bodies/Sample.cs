using System.CommandLine;
using System.Text.Json.Nodes;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Tool;

/// <summary>Provides the samples of <c>Voucherify.Events.Testing</c>.</summary>
internal static class Sample
{
    public static Argument<string?> CreateArgument(string description)
    {
        // Without a help name, the usage line would list all events.
        var argument = new Argument<string?>("event") { Description = description, HelpName = "event", Arity = ArgumentArity.ZeroOrOne };
        argument.CompletionSources.Add(_ => EventTypes.All.Select(eventType => new System.CommandLine.Completions.CompletionItem(eventType)));
        return argument;
    }

    /// <summary>Creates the sample of an event with new IDs, as each delivery has.</summary>
    public static JsonObject Create(string eventType) => (JsonObject)JsonNode.Parse(SampleEvents.CreateBody(Check(eventType)))!;

    /// <summary>Reads the sample of an event with its constant IDs.</summary>
    public static JsonObject Read(string eventType) => (JsonObject)JsonNode.Parse(SampleResource.Find(Check(eventType)))!;

    public static void Rename(JsonObject body, string eventType)
    {
        body["type"] = eventType;
        body["event"]!["type"] = eventType;
    }

    /// <exception cref="CommandException">There is no such event.</exception>
    public static string Check(string eventType) => EventTypes.All.Contains(eventType)
        ? eventType
        : throw CommandException.Usage(
            $"There is no event '{eventType}'.{Nearest.Ask(eventType, EventTypes.All)} '{CommandLine.Name} samples' lists all events.");
}
