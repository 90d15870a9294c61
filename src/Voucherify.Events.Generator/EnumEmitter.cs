namespace Voucherify.Events.Generator;

/// <summary>Writes the table of one enumeration, and the catalog of all enumerations.</summary>
internal static class EnumEmitter
{
    /// <summary>
    /// Writes the texts of the members of an enumeration, and the table that finds them, so that reading one does not allocate a string.
    /// </summary>
    public static string Texts(EnumModel @enum) => new CodeWriter()
        .Line()
        .Line("namespace Voucherify.Events.Reading;")
        .Line()
        .Block($"internal static class {@enum.Name}Texts", code =>
        {
            TextEmitter.Emit(code, @enum.Members.Select(member => (member.Text, CodeWriter.Literal(member.Text))));

            code.Line().Block("public static KeyValuePair<string, int>[] Members =>", "[", "];", members =>
            {
                foreach (MemberModel member in @enum.Members)
                {
                    members.Line($"new({CodeWriter.Literal(member.Text)}, (int){@enum.Name}.{member.Name}),");
                }
            });
        })
        .ToString();

    public static string Catalog(IEnumerable<string> names) => new CodeWriter()
        .Line()
        .Line("namespace Voucherify.Events.Reading;")
        .Line()
        .Line("/// <summary>Provides the members of all enumerations.</summary>")
        .Block("internal static class EnumCatalog", code =>
        {
            code.Line("/// <summary>Gets the texts and the values of the members of an enumeration; empty if the type is not part of this library.</summary>")
                .Line("public static KeyValuePair<string, int>[] MembersOf(Type type) =>");

            foreach (string name in names.OrderBy(name => name, StringComparer.Ordinal))
            {
                code.Line($"    type == typeof({name}) ? {name}Texts.Members :");
            }

            code.Line("    [];");
        })
        .ToString();
}
