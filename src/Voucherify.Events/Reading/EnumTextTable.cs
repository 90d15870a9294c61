namespace Voucherify.Events.Reading;

/// <summary>The texts of the members of one enumeration, and the members of its texts.</summary>
/// <remarks>
/// Not generic, and without tuples: in a native application, each enumeration would bring dictionaries of its own, and a tuple the
/// comparers that it might need.
/// </remarks>
internal sealed class EnumTextTable
{
    public EnumTextTable(Type type)
    {
        foreach ((string text, int value) in EnumCatalog.MembersOf(type))
        {
            Texts.Add(value, text);
            Values.Add(text, value);
        }

        foreach ((string text, int value) in WireAliases.Of(type))
        {
            Values.Add(text, value);
        }
    }

    public Dictionary<int, string> Texts { get; } = [];

    public Dictionary<string, int> Values { get; } = new(StringComparer.Ordinal);
}
