namespace Voucherify.Events.Generator;

/// <summary>Writes what a record shows of itself: in logs its kind and its id, in the debugger what a developer looks for.</summary>
internal static class DisplayEmitter
{
    private const int Most = 4;

    // The first of these that a record has.
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
        .Line("/// <summary>Returns the kind of object and its id, and nothing personal.</summary>")
        .Line("/// <returns>The kind of object and its id.</returns>")
        .Line(HasId(record)
            ? $"public override string ToString() => Id is null ? \"{record.Name}\" : $\"{record.Name} {{Id}}\";"
            : $"public override string ToString() => \"{record.Name}\";");

    private static bool HasId(RecordModel record) => record.Properties.Any(IsId);

    private static bool IsId(PropertyModel property) => property is { Name: "Id", Type: "string?" };

    // Of an event, the objects that it carries.
    private static string[] Telling(RecordModel record)
    {
        string[] names = [.. record.Properties.Where(property => !IsId(property)).Select(property => property.Name)];
        string[] known = [.. s_telling.Where(names.Contains)];

        return record.IsEvent || known.Length == 0 ? names : known;
    }
}
