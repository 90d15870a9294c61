namespace Voucherify.Events.Generator;

/// <summary>Writes what is made of the list of all events.</summary>
internal static class EventEmitter
{
    /// <summary>All events by their wire names, for the library.</summary>
    public static string Catalog(IEnumerable<RecordModel> events)
    {
        RecordModel[] sorted = Sort(events);

        return new CodeWriter()
            .Line()
            .Line("namespace Voucherify.Events.Reading;")
            .Line()
            .Line("/// <summary>All events by their wire names.</summary>")
            .Block("internal static class EventCatalog", code =>
            {
                TextEmitter.Emit(code, sorted.Select(@event => (@event.WireName!, $"{@event.Name}.EventType")));

                code.Line().Line("/// <summary>The number of an event; <see cref=\"NameTable.NotFound\"/> for an event that this version does not know.</summary>")
                    .Line("public static int Find(string eventType) => NameTable.Find(eventType, Table);");

                code.Line().Line("/// <summary>The record of an event; null for an event that this version does not know.</summary>");
                EmitSwitch(code, "Type? RecordOf(string eventType) => Find(eventType)", sorted, name => $"typeof({name})");

                code.Line().Line("/// <summary>Reads the data of an event; null for an event that this version does not know.</summary>");
                EmitSwitch(code, "WebhookEventData? Read(int number, ref JsonCursor cursor) => number", sorted, name => $"{name}Reader.Read(ref cursor)");
            })
            .ToString();
    }

    /// <summary>The wire names of all events, for users.</summary>
    public static string EventTypes(IEnumerable<RecordModel> events)
    {
        RecordModel[] sorted = Sort(events);

        return new CodeWriter()
            .Line()
            .Line("namespace Voucherify.Events;")
            .Line()
            .Block("partial class EventTypes", code =>
            {
                foreach (RecordModel @event in sorted)
                {
                    code.Line($"/// <summary><c>{@event.WireName}</c>: <see cref=\"Voucherify.Events.{@event.Name}\"/>.</summary>")
                        .Line($"public const string {@event.Name} = Voucherify.Events.{@event.Name}.EventType;")
                        .Line();
                }

                code.Line("/// <summary>Gets the wire names of all events that this version has a record for, in ordinal order.</summary>")
                    .Block("public static IReadOnlyList<string> All { get; } = Array.AsReadOnly<string>(", "[", "]);", names =>
                    {
                        foreach (RecordModel @event in sorted)
                        {
                            names.Line($"{@event.Name},");
                        }
                    });
            })
            .ToString();
    }

    private static RecordModel[] Sort(IEnumerable<RecordModel> events) => [.. events.OrderBy(@event => @event.WireName, StringComparer.Ordinal)];

    private static void EmitSwitch(CodeWriter code, string head, RecordModel[] events, Func<string, string> result) =>
        code.Block($"public static {head} switch", "{", "};", cases =>
        {
            for (int i = 0; i < events.Length; i++)
            {
                cases.Line($"{i} => {result(events[i].Name)},");
            }

            cases.Line("_ => null,");
        });
}
