namespace Voucherify.Events.Generator;

/// <summary>Writes the text of a record for logs, its type and its ID, and the text for the debugger, its most useful properties.</summary>
internal static class DisplayEmitter
{
    private const int Most = 4;

    // The debugger shows the first of these properties that a record has.
    private static readonly string[] s_telling =
    [
        "Code", "Name", "Email", "Type", "Status", "State", "Result", "Object", "Amount", "Points", "Balance", "BalanceAfter", "Total", "Quantity", "Value",
    ];

    public static void EmitAttribute(CodeWriter code, RecordModel record)
    {
        string head = record.IsEvent ? "{EventType,nq}" : HasId(record) ? $"{record.Name} {{Id,nq}}" : record.Name;
        string[] telling = [.. Telling(record).Take(Most).Select(name => $"{name} = {{{name}}}")];
        string text = telling.Length == 0 ? head : $"{head}: {string.Join(", ", telling)}";

        code.Line($"[System.Diagnostics.DebuggerDisplay({CodeWriter.Literal(text)})]");
    }

    public static void EmitToString(CodeWriter code, RecordModel record) => code
        .Line()
        .Line("/// <summary>Returns the type and the ID of the object. The result does not contain personal data.</summary>")
        .Line("/// <returns>The type of the object, and its ID if there is one.</returns>")
        .Line(HasId(record)
            ? $"public override string ToString() => Id is null ? \"{record.Name}\" : $\"{record.Name} {{Id}}\";"
            : $"public override string ToString() => \"{record.Name}\";");

    private static bool HasId(RecordModel record) => record.Properties.Any(IsId);

    private static bool IsId(PropertyModel property) => property is { Name: "Id", Type: "string?" };

    // An event shows the objects that it carries.
    private static string[] Telling(RecordModel record)
    {
        string[] names = [.. record.Properties.Where(property => !IsId(property)).Select(property => property.Name)];
        string[] known = [.. s_telling.Where(names.Contains)];

        return record.IsEvent || known.Length == 0 ? names : known;
    }
}
