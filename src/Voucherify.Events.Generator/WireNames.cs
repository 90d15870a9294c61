using System.Text;
using Microsoft.CodeAnalysis;

namespace Voucherify.Events.Generator;

/// <summary>The names of properties and enumeration members on the wire, as the System.Text.Json context has them.</summary>
internal static class WireNames
{
    /// <summary><c>CreatedAt</c> is <c>created_at</c>, unless an attribute says otherwise.</summary>
    public static string Of(IPropertySymbol property) =>
        property.FindArgument("JsonPropertyNameAttribute") as string ?? ToSnakeCase(property.Name).ToLowerInvariant();

    /// <summary><c>LoyaltyCard</c> is <c>LOYALTY_CARD</c>, unless an attribute says otherwise.</summary>
    public static string Of(IFieldSymbol member) =>
        member.FindArgument("JsonStringEnumMemberNameAttribute") as string ?? ToSnakeCase(member.Name).ToUpperInvariant();

    /// <summary>The first argument of an attribute of that name; null if the symbol has none.</summary>
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
