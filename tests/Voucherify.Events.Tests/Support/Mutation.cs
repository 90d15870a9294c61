using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Voucherify.Events.Tests;

/// <summary>A webhook with one thing changed.</summary>
/// <param name="Path">What was changed, as a JSON path.</param>
/// <param name="Parent">The C# type of the object that the change is in.</param>
/// <param name="Body">The changed webhook.</param>
internal sealed record Mutation(string Path, Type Parent, byte[] Body)
{
    private const string NewMember = "something_new";

    /// <summary>Makes each member null, one at a time.</summary>
    public static IEnumerable<Mutation> NullEach(byte[] body, Type record) => ForEachMember(body, record, (members, name) =>
    {
        JsonNode? value = members[name];
        members[name] = null;
        return () => members[name] = value;
    });

    /// <summary>Leaves out each member, one at a time.</summary>
    public static IEnumerable<Mutation> DropEach(byte[] body, Type record) => ForEachMember(body, record, (members, name) =>
    {
        int index = members.IndexOf(name);
        JsonNode? value = members[name];
        members.RemoveAt(index);
        return () => members.Insert(index, name, value);
    });

    /// <summary>Adds an unknown member to each object, one at a time. The entries of dictionaries are data: nothing is unknown there.</summary>
    public static IEnumerable<Mutation> ExtendEach(byte[] body, Type record, string value)
    {
        JsonNode root = JsonNode.Parse(body)!;

        foreach (TypedJson target in Extensible(root, record, value).ToArray())
        {
            JsonObject members = target.Node!.AsObject();
            members.Insert(0, NewMember, JsonNode.Parse(value));
            yield return new Mutation($"{target.Path}.{NewMember}", target.Type, Write(root));
            members.Remove(NewMember);
        }
    }

    /// <summary>Adds an unknown member to all objects at once.</summary>
    public static byte[] ExtendAll(byte[] body, Type record, string value)
    {
        JsonNode root = JsonNode.Parse(body)!;

        foreach (TypedJson target in Extensible(root, record, value).ToArray())
        {
            target.Node!.AsObject().Insert(0, NewMember, JsonNode.Parse(value));
        }

        return Write(root);
    }

    /// <summary>Replaces every value that a predicate chooses.</summary>
    public static byte[] Replace(byte[] body, Type record, Func<TypedJson, bool> choose, Func<JsonNode, JsonNode> replace, out int count)
    {
        JsonNode root = JsonNode.Parse(body)!;
        JsonNode[] chosen = [.. TypedJson.OfWebhook(root, record).Where(choose).Select(value => value.Node!)];
        count = chosen.Length;

        foreach (JsonNode node in chosen)
        {
            node.ReplaceWith(replace(node));
        }

        return Write(root);
    }

    /// <summary>Puts the members of all objects in another order; the entries of dictionaries too, if asked.</summary>
    public static byte[] Reorder(byte[] body, Type record, Func<IEnumerable<string>, IEnumerable<string>> order, bool dictionariesToo)
    {
        JsonNode root = JsonNode.Parse(body)!;

        TypedJson[] objects = [.. TypedJson.OfWebhook(root, record)
            .Where(value => value.Node is JsonObject && (dictionariesToo || HasFixedMembers(value.Type)))];

        foreach (TypedJson target in objects)
        {
            JsonObject members = target.Node!.AsObject();
            KeyValuePair<string, JsonNode?>[] ordered = [.. order(members.Select(member => member.Key).ToArray())
                .Select(name => KeyValuePair.Create(name, members[name]))];
            members.Clear();

            foreach ((string name, JsonNode? value) in ordered)
            {
                members.Add(name, value);
            }
        }

        return Write(root);
    }

    private static IEnumerable<Mutation> ForEachMember(byte[] body, Type record, Func<JsonObject, string, Action> change)
    {
        JsonNode root = JsonNode.Parse(body)!;

        foreach (TypedJson parent in TypedJson.OfWebhook(root, record).Where(value => value.Node is JsonObject).ToArray())
        {
            JsonObject members = parent.Node!.AsObject();

            foreach (string name in members.Select(member => member.Key).ToArray())
            {
                Action undo = change(members, name);
                yield return new Mutation($"{parent.Path}.{name}", parent.Type, Write(root));
                undo();
            }
        }
    }

    // Within a rule tree, an object is a condition, whatever its name.
    private static IEnumerable<TypedJson> Extensible(JsonNode root, Type record, string value) =>
        TypedJson.OfWebhook(root, record).Where(target => target.Node is JsonObject
            && (HasFixedMembers(target.Type) || (WireShape.ConditionOf(target.Type) is not null && !value.StartsWith('{'))));

    private static bool HasFixedMembers(Type type) =>
        type == typeof(WebhookEvent) || (WireShape.IsRecord(type) && WireShape.ConditionOf(type) is null);

    private static byte[] Write(JsonNode root)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);

        using (var writer = new Utf8JsonWriter(buffer))
        {
            root.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
