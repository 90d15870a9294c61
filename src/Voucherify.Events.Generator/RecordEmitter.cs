namespace Voucherify.Events.Generator;

/// <summary>Writes the other part of a record, with a constructor that reads, and the reader that calls it.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record) => new CodeWriter()
        .Line()
        .Block($"namespace {record.Namespace}", code => code
            .Block($"partial record {record.Name}", part => EmitPart(part, record)))
        .Line()
        .Block("namespace Voucherify.Events.Reading", code => code
            .Block($"internal readonly struct {record.Name}Reader : IRecordReader<{record.Name}>", reader => reader
                .Line($"public static {record.Name}? Read(ref JsonCursor cursor) => cursor.EnterObject() ? new {record.Name}(ref cursor) : null;")))
        .ToString();

    private static void EmitPart(CodeWriter code, RecordModel record)
    {
        code.Line($"/// <summary>Initializes a new instance of the <see cref=\"{record.Name}\"/> record.</summary>")
            .Block($"public {record.Name}()", _ => { })
            .Line()
            .Block($"internal {record.Name}(ref JsonCursor cursor)", constructor => EmitReading(constructor, record));

        if (record.IsEvent)
        {
            code.Line().Line("internal override string WireName => EventType;");
        }
    }

    private static void EmitReading(CodeWriter code, RecordModel record)
    {
        if (record.IsEvent)
        {
            code.Line("int members = 0, unmapped = 0;").Line();
        }

        code.Block("while (cursor.NextMember(out ReadOnlySpan<byte> name))", loop =>
        {
            if (record.IsEvent)
            {
                loop.Line("members++;").Line();
            }

            loop.Block("switch (name.Length)", cases => EmitCases(cases, record));
        });

        if (record.IsEvent)
        {
            code.Line().Line("cursor.IsRecognised = unmapped < members || cursor.IsEmptyObject;");
        }
    }

    private static void EmitCases(CodeWriter code, RecordModel record)
    {
        foreach (PropertyModel property in record.Properties
            .Where(property => property.Read is not null)
            .OrderBy(property => CodeWriter.LengthOf(property.WireName)))
        {
            code.Line(CodeWriter.CaseOf("name", property.WireName))
                .Line($"    {property.Name} = {property.Read};")
                .Line("    break;");
        }

        code.Line("default:");

        if (record.IsEvent)
        {
            code.Line("    unmapped++;");
        }

        code.Line("    cursor.SkipUnmapped();").Line("    break;");
    }
}
