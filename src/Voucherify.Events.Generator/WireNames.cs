using System.Text;
using Microsoft.CodeAnalysis;

namespace Voucherify.Events.Generator;

/// <summary>Provides the wire names of properties and enumeration members, as the System.Text.Json context defines them.</summary>
internal static class WireNames
{
    /// <summary>
    /// Gets the wire name of a property: <c>created_at</c> for <c>CreatedAt</c>, unless an attribute specifies another name.
    /// </summary>
    public static string Of(IPropertySymbol property) =>
        property.FindArgument("JsonPropertyNameAttribute") as string ?? ToSnakeCase(property.Name).ToLowerInvariant();

    /// <summary>
    /// Gets the wire name of an enumeration member: <c>LOYALTY_CARD</c> for <c>LoyaltyCard</c>, unless an attribute specifies another name.
    /// </summary>
    public static string Of(IFieldSymbol member) =>
        member.FindArgument("JsonStringEnumMemberNameAttribute") as string ?? ToSnakeCase(member.Name).ToUpperInvariant();

    /// <summary>
    /// Gets the first argument of the attribute with a name; <see langword="null"/> if the symbol does not have the attribute.
    /// </summary>
    public static object? FindArgument(this ISymbol symbol, string attribute) => symbol.GetAttributes()
        .Where(candidate => candidate.AttributeClass?.Name == attribute)
        .Select(candidate => candidate.ConstructorArguments.Length > 0 ? candidate.ConstructorArguments[0].Value : null)
        .FirstOrDefault();

    public static string ToSnakeCase(string name)
    {
        var text = new StringBuilder();

        for (int i = 0; i < name.Length; i++)
        {
            bool startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            text.Append(startsWord ? "_" : "").Append(name[i]);
        }

        return text.ToString();
    }
}
