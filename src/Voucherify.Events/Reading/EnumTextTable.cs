namespace Voucherify.Events.Reading;

/// <summary>Maps the members of one enumeration to their texts, and the texts to the members.</summary>
/// <remarks>
/// The class is not generic and does not use tuples. In a native application, each enumeration would otherwise add its own dictionary
/// types, and each tuple the comparers that it might need.
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
