namespace Voucherify.Events.Generator;

/// <summary>Writes a table that finds a text by its UTF-8.</summary>
internal static class TextEmitter
{
    public static void EmitFind(CodeWriter code, IEnumerable<(string Text, string Result)> texts) =>
        code.Block("public static string? Find(ReadOnlySpan<byte> text)", find => find.Block("switch (text.Length)", cases =>
        {
            foreach ((string text, string result) in texts.OrderBy(entry => CodeWriter.LengthOf(entry.Text)))
            {
                cases.Line(CodeWriter.CaseOf("text", text)).Line($"    return {result};");
            }

            cases.Line("default:").Line("    return null;");
        }));
}
