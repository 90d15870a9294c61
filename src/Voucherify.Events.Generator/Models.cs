using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Voucherify.Events.Generator;

/// <summary>A record that a reader is made for.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its simple name, which is unique.</param>
/// <param name="WireName">The event that it is the data of; null for a model.</param>
/// <param name="Properties">What is read, inherited properties first.</param>
/// <param name="Location">Where it is declared.</param>
internal sealed record RecordModel(string Namespace, string Name, string? WireName, EquatableList<PropertyModel> Properties, SourceLocation Location)
{
    public bool IsEvent => WireName is not null;
}

/// <summary>A property of a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="WireName">The name of its member in JSON.</param>
/// <param name="Type">Its type, as written in code.</param>
/// <param name="Read">The expression that reads it; null where none can.</param>
/// <param name="IsLazy">Whether it keeps its JSON until it is asked for: a partial property, whose other part is generated.</param>
/// <param name="Location">Where it is declared.</param>
internal sealed record PropertyModel(string Name, string WireName, string Type, string? Read, bool IsLazy, SourceLocation Location)
{
    /// <summary>What is set when it is read.</summary>
    public string Target => IsLazy ? $"_{char.ToLowerInvariant(Name[0])}{Name.Substring(1)}" : Name;
}

/// <summary>An enumeration.</summary>
internal sealed record EnumModel(string Name, EquatableList<MemberModel> Members);

/// <summary>A member of an enumeration, and the text that it is on the wire.</summary>
internal sealed record MemberModel(string Name, string Text);

/// <summary>The names of all records.</summary>
internal sealed record RecordNames(EquatableList<string> Names);

/// <summary>The types that the System.Text.Json context lists.</summary>
internal sealed record ContextModel(EquatableList<string> Types);

/// <summary>A place in a file. Unlike <see cref="Location"/> it does not hold on to a whole compilation.</summary>
internal sealed record SourceLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceLocation Of(ISymbol symbol)
    {
        Location location = symbol.Locations[0];
        return new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
