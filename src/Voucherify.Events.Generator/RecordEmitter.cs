namespace Voucherify.Events.Generator;

/// <summary>Writes the generated part of a record, with a constructor that reads it, and the reader that calls the constructor.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record) => new CodeWriter()
        .Line()
        .Block($"namespace {record.Namespace}", code => code
            .Apply(part => EmitAttributes(part, record))
            .Block($"partial record {record.Name}", part => EmitPart(part, record)))
        .Line()
        .Block("namespace Voucherify.Events.Reading", code => code
            .Block($"internal readonly struct {record.Name}Reader : IRecordReader<{record.Name}>", reader => reader
                .Line($"public static {record.Name}? Read(ref JsonCursor cursor) => cursor.EnterObject() ? new {record.Name}(ref cursor) : null;")))
        .ToString();

    // Events inherit ToString and the type converter from WebhookEventData.
    private static void EmitAttributes(CodeWriter code, RecordModel record)
    {
        DisplayEmitter.EmitAttribute(code, record);
        code.Line("[System.Text.Json.Serialization.JsonConverter(typeof(WebhookJsonConverter))]");

        if (!record.IsEvent)
        {
            code.Line("[System.ComponentModel.TypeConverter(typeof(WebhookTypeConverter))]");
        }
    }

    private static void EmitPart(CodeWriter code, RecordModel record)
    {
        PropertyModel[] properties = [.. record.Properties.Where(property => property.Read is not null)];

        code.Line($"/// <summary>Initializes a new instance of the <see cref=\"{record.Name}\"/> record.</summary>")
            .Block($"public {record.Name}()", _ => { })
            .Line()
            .Block($"internal {record.Name}(ref JsonCursor cursor)", constructor => EmitReading(constructor, record, properties));

        foreach (PropertyModel property in properties.Where(property => property.IsLazy))
        {
            code.Line().Line($"private readonly LazyElement? {property.Target};")
                .Line()
                .Line($"public partial {property.Type} {property.Name} {{ get => {property.Target}?.Value; init => {property.Target} = LazyElement.Create(value); }}");
        }

        if (record.IsEvent)
        {
            code.Line().Line("internal override string WireName => EventType;");
        }
        else
        {
            DisplayEmitter.EmitToString(code, record);
        }
    }

    private static void EmitReading(CodeWriter code, RecordModel record, PropertyModel[] properties)
    {
        if (record.IsEvent)
        {
            code.Line("bool isMapped = false;").Line();
        }

        // A local instead of a property, which would be another method to compile at startup.
        code.Line($"ReadOnlySpan<byte> names = [{NameTableWriter.Write([.. properties.Select(property => property.WireName)])}];").Line();

        code.Block("for (int member = cursor.ReadFirstMember(names); member != JsonCursor.NoMember; member = cursor.ReadNextMember(names))", loop => loop
            .Block("switch (member)", cases =>
            {
                for (int i = 0; i < properties.Length; i++)
                {
                    EmitCase(cases, record, properties, i);
                }

                cases.Line("default:").Line("    cursor.SkipUnmapped();").Line("    break;");
            }));

        if (record.IsEvent)
        {
            code.Line().Line("cursor.IsRecognized = isMapped;");
        }
    }

    private static void EmitCase(CodeWriter code, RecordModel record, PropertyModel[] properties, int number)
    {
        code.Line($"case {number}:");

        if (record.IsEvent)
        {
            code.Line("    isMapped = true;");
        }

        code.Line($"    {properties[number].Target} = {properties[number].Read};");

        // Most members are sent in the order in which they are declared.
        if (number + 1 < properties.Length)
        {
            string next = CodeWriter.Literal($",\"{properties[number + 1].WireName}\":");
            code.Line($"    if (cursor.TryReadMember({next}u8)) goto case {number + 1};");
        }

        code.Line("    break;");
    }
}
