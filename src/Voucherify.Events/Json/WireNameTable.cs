using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Json;

/// <summary>The texts of the members of one enumeration, and the members of its texts.</summary>
/// <remarks>
/// A member is written in SCREAMING_SNAKE_CASE unless <see cref="JsonStringEnumMemberNameAttribute"/> says otherwise. Not generic: in a
/// native application, each enumeration would bring dictionaries of its own.
/// </remarks>
internal sealed class WireNameTable
{
    public WireNameTable([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type)
    {
        foreach (FieldInfo member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            int value = (int)member.GetRawConstantValue()!;
            string text = member.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.Name);
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
