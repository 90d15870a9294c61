namespace Voucherify.Events.Generator;

/// <summary>Writes texts, and the table that finds the number of a text by its UTF-8 bytes.</summary>
internal static class TextEmitter
{
    public static void Emit(CodeWriter code, IEnumerable<(string Text, string Constant)> texts) => code
        .Block("public static readonly string[] Texts =", "[", "];", list =>
        {
            foreach ((_, string constant) in texts)
            {
                list.Line($"{constant},");
            }
        })
        .Line()
        .Line($"public static ReadOnlySpan<byte> Table => [{NameTableWriter.Write([.. texts.Select(entry => entry.Text)])}];");
}
