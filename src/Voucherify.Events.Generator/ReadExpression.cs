using Microsoft.CodeAnalysis;

namespace Voucherify.Events.Generator;

/// <summary>Provides the expression that reads a property: a call of a method of <c>JsonCursor</c>, or of another reader.</summary>
internal static class ReadExpression
{
    /// <summary>Gets the expression that reads a property.</summary>
    /// <returns>The expression, or <see langword="null"/> if the type of the property cannot be read.</returns>
    public static string? For(IPropertySymbol property) =>
        property.FindArgument("JsonConverterAttribute") is INamedTypeSymbol converter ? ForConverter(converter)
        : property is { Name: "Object", Type.SpecialType: SpecialType.System_String } ? ForKind(property.ContainingType)
        : property is { Name: "Type", ContainingType.Name: "EventDetails" } ? "cursor.ReadString(EventCatalog.Table, EventCatalog.Texts)"
        : property.IsPartialDefinition ? ForLazy(property.Type)
        : property.Type is INamedTypeSymbol type ? ForType(type)
        : null;

    // A form of the wire is implemented in one class: its System.Text.Json converter also reads from a cursor.
    private static string ForConverter(INamedTypeSymbol converter) => converter.IsGenericType
        ? $"{converter.Name}<{converter.TypeArguments[0].Name}>.Read<{ReaderOf(converter.TypeArguments[0])}>(ref cursor)"
        : $"{converter.Name}.Read(ref cursor)";

    // The kind of an object is usually the name of its record, without the prefix of the version.
    private static string ForKind(INamedTypeSymbol record)
    {
        string kind = WireNames.ToSnakeCase(record.Name).ToLowerInvariant().Replace("loyalty_v2_", "");
        return $"cursor.ReadString(\"{kind}\"u8, \"{kind}\")";
    }

    private static string? ForType(INamedTypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "cursor.ReadString()",
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => ForNullable(type.TypeArguments[0]),
        { Name: "OpenEnum" } => $"new(cursor.ReadString({TableOf(type)}))",
        { Name: "IReadOnlyList" } => ForList(type.TypeArguments[0]),
        { Name: "IReadOnlyDictionary" } => ForDictionary(type.TypeArguments[1]),
        { IsRecord: true, IsReferenceType: true, IsGenericType: false } => $"{ReaderOf(type)}.Read(ref cursor)",
        _ => null,
    };

    // JSON of any kind is parsed on first access, so its field has another type than the property.
    private static string? ForLazy(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].Name == "JsonElement"
            ? "cursor.ReadElement()"
            : null;

    private static string? ForNullable(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Int64 } => "cursor.ReadInt64()",
        { SpecialType: SpecialType.System_Decimal } => "cursor.ReadDecimal()",
        { SpecialType: SpecialType.System_Boolean } => "cursor.ReadBoolean()",
        { Name: "DateTimeOffset" } => "cursor.ReadDateTimeOffset()",
        { Name: "DateOnly" } => "cursor.ReadDateOnly()",
        _ => null,
    };

    private static string? ForList(ITypeSymbol element) => element switch
    {
        { SpecialType: SpecialType.System_Int32 } => "cursor.ReadInt32s()",
        { SpecialType: SpecialType.System_String } => "cursor.ReadStrings()",
        INamedTypeSymbol { Name: "OpenEnum" } type => $"cursor.ReadEnums<{type.TypeArguments[0].Name}>({TableOf(type)})",
        { IsRecord: true } => $"cursor.ReadList<{element.Name}, {ReaderOf(element)}>()",
        _ => null,
    };

    private static string? ForDictionary(ITypeSymbol value) => value switch
    {
        { Name: "JsonElement" } => "cursor.ReadMetadata()",
        { IsRecord: true } => $"cursor.ReadDictionary<{value.Name}, {ReaderOf(value)}>()",
        _ => null,
    };

    private static string ReaderOf(ITypeSymbol type) => $"{type.Name}Reader";

    private static string TableOf(INamedTypeSymbol openEnum) =>
        $"{openEnum.TypeArguments[0].Name}Texts.Table, {openEnum.TypeArguments[0].Name}Texts.Texts";
}
