using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Voucherify.Events.Generator;

/// <summary>Represents a record that a reader is generated for.</summary>
/// <param name="Namespace">The namespace of the record.</param>
/// <param name="Name">The simple name of the record, which is unique.</param>
/// <param name="WireName">The wire name of the event; <see langword="null"/> for a model.</param>
/// <param name="Properties">The properties to read, inherited properties first.</param>
/// <param name="Location">The location of the declaration.</param>
internal sealed record RecordModel(string Namespace, string Name, string? WireName, EquatableList<PropertyModel> Properties, SourceLocation Location)
{
    public bool IsEvent => WireName is not null;
}

/// <summary>Represents a property of a record.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="WireName">The name of the member in JSON.</param>
/// <param name="Type">The type of the property, as written in code.</param>
/// <param name="Read">The expression that reads the property; <see langword="null"/> if its type cannot be read.</param>
/// <param name="IsLazy">Whether the property parses its JSON on first access. Its implementing part is generated.</param>
/// <param name="Location">The location of the declaration.</param>
internal sealed record PropertyModel(string Name, string WireName, string Type, string? Read, bool IsLazy, SourceLocation Location)
{
    /// <summary>Gets the name of the field or property that is assigned when the property is read.</summary>
    public string Target => IsLazy ? $"_{char.ToLowerInvariant(Name[0])}{Name.Substring(1)}" : Name;
}

/// <summary>Represents an enumeration.</summary>
internal sealed record EnumModel(string Name, EquatableList<MemberModel> Members);

/// <summary>Represents a member of an enumeration, with its wire text.</summary>
internal sealed record MemberModel(string Name, string Text);

/// <summary>Represents the names of all records.</summary>
internal sealed record RecordNames(EquatableList<string> Names);

/// <summary>Represents the types that the System.Text.Json context lists.</summary>
internal sealed record ContextModel(EquatableList<string> Types);

/// <summary>Represents a location in a file. Unlike <see cref="Location"/>, it does not keep a whole compilation alive.</summary>
internal sealed record SourceLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceLocation Of(ISymbol symbol)
    {
        Location location = symbol.Locations[0];
        return new(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
