using System.Text.Json;
using System.Text.Json.Nodes;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>A JSON value, where it stands, and the C# type that it is read as.</summary>
/// <param name="Path">Where it stands, as a JSON path.</param>
/// <param name="Node">The value.</param>
/// <param name="Type">The C# type. <see cref="JsonElement"/> is also the type of all that no record has a name for.</param>
internal sealed record TypedJson(string Path, JsonNode? Node, Type Type)
{
    /// <summary>All values of a webhook, from the outside in.</summary>
    public static IEnumerable<TypedJson> OfWebhook(JsonNode body, Type record)
    {
        yield return new TypedJson("$", body, typeof(WebhookEvent));

        foreach ((string name, JsonNode? value) in body.AsObject())
        {
            Type type = name switch
            {
                "data" => record,
                "source" => typeof(WebhookSource),
                "event" => typeof(EventDetails),
                _ => typeof(string),
            };

            foreach (TypedJson inner in Of(value, type, $"$.{name}"))
            {
                yield return inner;
            }
        }
    }

    /// <summary>A value and all values within it, from the outside in.</summary>
    public static IEnumerable<TypedJson> Of(JsonNode? node, Type type, string path = "$")
    {
        // A list that was sent as its only element.
        if (node is JsonObject && WireShape.ElementOf(type) is { } bare)
        {
            type = bare;
        }

        yield return new TypedJson(path, node, type);

        foreach (TypedJson part in PartsOf(node, type, path).SelectMany(part => Of(part.Node, part.Type, part.Path)))
        {
            yield return part;
        }
    }

    private static IEnumerable<TypedJson> PartsOf(JsonNode? node, Type type, string path) => node switch
    {
        JsonArray array => array.Select(
            (element, index) => new TypedJson($"{path}[{index}]", element, WireShape.ElementOf(type) ?? typeof(JsonElement))),
        JsonObject members => members.Select(
            member => new TypedJson($"{path}.{member.Key}", member.Value, MemberOf(type, members, member.Key))),
        _ => [],
    };

    private static Type MemberOf(Type type, JsonObject members, string name)
    {
        if (WireShape.IsVerbatim(type))
        {
            return type;
        }

        if (WireShape.ValueOf(type) is { } value)
        {
            return value;
        }

        if (WireShape.ItemOf(type) is { } item && name == (string?)members["data_ref"])
        {
            return typeof(IReadOnlyList<>).MakeGenericType(item);
        }

        if (WireShape.ConditionOf(type) is { } condition && members[name] is JsonObject)
        {
            return condition;
        }

        return WireShape.IsRecord(type) && WireShape.MembersOf(type).TryGetValue(name, out Type? member) ? member : typeof(JsonElement);
    }
}
