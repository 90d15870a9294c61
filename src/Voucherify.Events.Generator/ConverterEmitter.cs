namespace Voucherify.Events.Generator;

/// <summary>Writes the catalog of System.Text.Json converters.</summary>
internal static class ConverterEmitter
{
    public static string Catalog(IEnumerable<string> records, IEnumerable<string> enums) => new CodeWriter()
        .Line()
        .Line("namespace Voucherify.Events.Serialization;")
        .Line()
        .Line("/// <summary>Provides the converters of all records and enumerations.</summary>")
        .Block("internal static class ConverterCatalog", code =>
        {
            code.Line("/// <summary>Gets a converter for a type; <see langword=\"null\"/> if the type is not part of this library.</summary>")
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
