namespace Voucherify.Events.Generator;

/// <summary>Writes the code that is generated from the list of all events.</summary>
internal static class EventEmitter
{
    private const int GroupSize = 16;

    /// <summary>Writes the catalog in which the library finds events by their wire names.</summary>
    public static string Catalog(IEnumerable<RecordModel> events)
    {
        RecordModel[] sorted = Sort(events);

        return new CodeWriter()
            .Line()
            .Line("namespace Voucherify.Events.Reading;")
            .Line()
            .Line("/// <summary>Finds events by their wire names.</summary>")
            .Block("internal static class EventCatalog", code =>
            {
                TextEmitter.Emit(code, sorted.Select(@event => (@event.WireName!, $"{@event.Name}.EventType")));

                code.Line().Line("/// <summary>Gets the number of an event; <see cref=\"NameTable.NotFound\"/> if this version does not know the event.</summary>")
                    .Line("public static int Find(string eventType) => NameTable.Find(eventType, Table);");

                code.Line().Line("/// <summary>Gets the record of an event; <see langword=\"null\"/> if this version does not know the event.</summary>");
                EmitSwitch(code, "public static Type? RecordOf(string eventType) => Find(eventType)", sorted.Select((@event, number) => (number, $"typeof({@event.Name})")));

                EmitRead(code, sorted);
            })
            .ToString();
    }

    /// <summary>Writes the public constants with the wire names of all events.</summary>
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
                    code.Line($"/// <summary>The wire name of <see cref=\"Voucherify.Events.{@event.Name}\"/>: <c>{@event.WireName}</c>.</summary>")
                        .Line($"public const string {@event.Name} = Voucherify.Events.{@event.Name}.EventType;")
                        .Line();
                }

                code.Line("/// <summary>Gets the wire names of all events that this version has a record for, sorted in ordinal order.</summary>")
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

    // One switch over all events would load all records when it is compiled, at the first event.
    private static void EmitRead(CodeWriter code, RecordModel[] events)
    {
        int groups = (events.Length + GroupSize - 1) / GroupSize;

        code.Line().Line("/// <summary>Reads the data of an event; <see langword=\"null\"/> if this version does not know the event.</summary>");
        EmitSwitch(
            code,
            $"public static WebhookEventData? Read(int number, ref JsonCursor cursor) => (number / {GroupSize})",
            Enumerable.Range(0, groups).Select(group => (group, $"Read{group}(number, ref cursor)")));

        for (int group = 0; group < groups; group++)
        {
            int first = group * GroupSize;

            code.Line();
            EmitSwitch(
                code,
                $"private static WebhookEventData? Read{group}(int number, ref JsonCursor cursor) => number",
                events.Skip(first).Take(GroupSize).Select((@event, place) => (first + place, $"{@event.Name}Reader.Read(ref cursor)")));
        }
    }

    private static void EmitSwitch(CodeWriter code, string head, IEnumerable<(int Number, string Result)> results) =>
        code.Block($"{head} switch", "{", "};", cases =>
        {
            foreach ((int number, string result) in results)
            {
                cases.Line($"{number} => {result},");
            }

            cases.Line("_ => null,");
        });
}
