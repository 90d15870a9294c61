using System.Text.Json.Nodes;

namespace Voucherify.Events.Tool;

/// <summary>Changes members of a body.</summary>
/// <param name="root">The body.</param>
/// <param name="note">A delegate that tells the user about missing members.</param>
internal sealed class BodyEditor(JsonNode root, Action<string> note)
{
    /// <summary>
    /// Sets a member. If its current value is text, the value is text; otherwise, it is JSON, or text if it is not valid JSON.
    /// </summary>
    public void Set(JsonPath path, string value)
    {
        bool isText = Find(path) is JsonValue existing && existing.TryGetValue(out string? _);
        JsonNode? node = value;

        if (!isText && BodyJson.TryParse(value, out JsonNode? parsed))
        {
            node = parsed;
        }

        Set(path, node);
    }

    /// <summary>Sets a member, and creates missing parents.</summary>
    public void Set(JsonPath path, JsonNode? value)
    {
        JsonNode parent = root;

        foreach ((JsonPath.Step step, JsonPath.Step next) in path.Steps.Zip(path.Steps.Skip(1)))
        {
            JsonNode? child = Get(parent, step, path);

            if (child is null)
            {
                child = next.Name is null ? new JsonArray() : new JsonObject();
                Put(parent, step, child, path);
            }

            parent = child;
        }

        if (!Has(parent, path.Steps[^1]))
        {
            note($"{path} did not exist and was added.");
        }

        Put(parent, path.Steps[^1], value, path);
    }

    /// <summary>Removes a member.</summary>
    public void Unset(JsonPath path)
    {
        JsonNode? parent = root;

        foreach (JsonPath.Step step in path.Steps.SkipLast(1))
        {
            parent = parent is null ? null : TryGet(parent, step);
        }

        if (parent is null || !Has(parent, path.Steps[^1]))
        {
            note($"{path} does not exist, so it was not removed.");
        }
        else if (path.Steps[^1] is { Name: { } name })
        {
            parent.AsObject().Remove(name);
        }
        else
        {
            parent.AsArray().RemoveAt(path.Steps[^1].Index!.Value);
        }
    }

    private JsonNode? Find(JsonPath path) => path.Steps.Aggregate((JsonNode?)root, (node, step) => node is null ? null : TryGet(node, step));

    private static bool Has(JsonNode parent, JsonPath.Step step) => (parent, step) switch
    {
        (JsonObject members, { Name: { } name }) => members.ContainsKey(name),
        (JsonArray elements, { Index: { } index }) => index < elements.Count,
        _ => false,
    };

    private static JsonNode? TryGet(JsonNode parent, JsonPath.Step step) => (parent, step) switch
    {
        _ when !Has(parent, step) => null,
        (JsonObject members, { Name: { } name }) => members[name],
        (JsonArray elements, { Index: { } index }) => elements[index],
        _ => null,
    };

    private static JsonNode? Get(JsonNode parent, JsonPath.Step step, JsonPath path) =>
        parent is JsonObject == step.Name is not null && parent is not JsonValue ? TryGet(parent, step) : throw Misfit(step, path);

    private static void Put(JsonNode parent, JsonPath.Step step, JsonNode? value, JsonPath path)
    {
        switch (parent, step)
        {
            case (JsonObject members, { Name: { } name }):
                members[name] = value;
                break;
            case (JsonArray elements, { Index: { } index }) when index < elements.Count:
                elements[index] = value;
                break;
            case (JsonArray elements, { Index: { } index }) when index == elements.Count:
                elements.Add(value);
                break;
            default:
                throw Misfit(step, path);
        }
    }

    private static CommandException Misfit(JsonPath.Step step, JsonPath path) => CommandException.Usage(
        step.Name is { } name
            ? $"{path}: '{name}' cannot be a member, because its parent is not an object."
            : $"{path}: [{step.Index}] is out of range, or its parent is not an array.");
}
