using Microsoft.CodeAnalysis;

namespace Voucherify.Events.Generator;

/// <summary>The expression that reads a property: a method of <c>JsonCursor</c>, or another reader.</summary>
internal static class ReadExpression
{
    /// <returns>Null for a type that nothing can read.</returns>
    public static string? For(IPropertySymbol property) =>
        property.FindArgument("JsonConverterAttribute") is INamedTypeSymbol converter ? ForConverter(converter)
        : property is { Name: "Object", Type.SpecialType: SpecialType.System_String } ? ForKind(property.ContainingType)
        : property.Type is INamedTypeSymbol type ? ForType(type)
        : null;

    // One class knows one form of the wire: its converter for System.Text.Json also reads from a cursor.
    private static string ForConverter(INamedTypeSymbol converter) => converter.IsGenericType
        ? $"{converter.Name}<{converter.TypeArguments[0].Name}>.Read<{ReaderOf(converter.TypeArguments[0])}>(ref cursor)"
        : $"{converter.Name}.Read(ref cursor)";

    // As a rule, an object says that it is what its record is called, whatever the version.
    private static string ForKind(INamedTypeSymbol record)
    {
        string kind = WireNames.ToSnakeCase(record.Name).ToLowerInvariant().Replace("loyalty_v2_", "");
        return $"cursor.Text(\"{kind}\"u8, \"{kind}\")";
    }

    private static string? ForType(INamedTypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "cursor.Text()",
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => ForNullable(type.TypeArguments[0]),
        { Name: "OpenEnum" } => $"new(cursor.Text({type.TypeArguments[0].Name}Texts.Find(cursor.PlainText)))",
        { Name: "IReadOnlyList" } => ForList(type.TypeArguments[0]),
        { Name: "IReadOnlyDictionary" } => ForDictionary(type.TypeArguments[1]),
        { IsRecord: true, IsReferenceType: true, IsGenericType: false } => $"{ReaderOf(type)}.Read(ref cursor)",
        _ => null,
    };

    private static string? ForNullable(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Int64 } => "cursor.Integer()",
        { SpecialType: SpecialType.System_Decimal } => "cursor.Number()",
        { SpecialType: SpecialType.System_Boolean } => "cursor.Boolean()",
        { Name: "DateTimeOffset" } => "cursor.Time()",
        { Name: "DateOnly" } => "cursor.Date()",
        { Name: "JsonElement" } => "cursor.Json()",
        _ => null,
    };

    private static string? ForList(ITypeSymbol element) => element switch
    {
        { SpecialType: SpecialType.System_Int32 } => "cursor.Integers()",
        { SpecialType: SpecialType.System_String } => "cursor.Texts()",
        INamedTypeSymbol { Name: "OpenEnum" } type => $"cursor.Enums<{EnumArguments(type)}>()",
        { IsRecord: true } => $"cursor.List<{element.Name}, {ReaderOf(element)}>()",
        _ => null,
    };

    private static string? ForDictionary(ITypeSymbol value) => value switch
    {
        { Name: "JsonElement" } => "cursor.Metadata()",
        { IsRecord: true } => $"cursor.Dictionary<{value.Name}, {ReaderOf(value)}>()",
        _ => null,
    };

    private static string ReaderOf(ITypeSymbol type) => $"{type.Name}Reader";

    private static string EnumArguments(INamedTypeSymbol openEnum) =>
        $"{openEnum.TypeArguments[0].Name}, {openEnum.TypeArguments[0].Name}Texts";
}
