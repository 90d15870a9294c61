namespace Voucherify.Events.Generator;

/// <summary>Writes the catalog of converters for System.Text.Json.</summary>
internal static class ConverterEmitter
{
    public static string Catalog(IEnumerable<string> records, IEnumerable<string> enums) => new CodeWriter()
        .Line()
        .Line("namespace Voucherify.Events.Serialization;")
        .Line()
        .Line("/// <summary>The converters of all records and enumerations.</summary>")
        .Block("internal static class ConverterCatalog", code =>
        {
            code.Line("/// <summary>A converter for a type; null for a type that is not of this library.</summary>")
                .Line("public static System.Text.Json.Serialization.JsonConverter? Find(Type type) =>");

            foreach (string name in records.OrderBy(name => name, StringComparer.Ordinal))
            {
                code.Line($"    type == typeof({name}) ? new RecordConverter<{name}>() :");
            }

            foreach (string name in enums.OrderBy(name => name, StringComparer.Ordinal))
            {
                code.Line($"    type == typeof(OpenEnum<{name}>) ? new OpenEnumConverter<{name}>() :");
            }

            code.Line("    null;");
        })
        .ToString();
}
