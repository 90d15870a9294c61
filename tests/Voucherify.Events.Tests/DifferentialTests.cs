using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>The typed graph holds, member by member, what a <see cref="JsonDocument"/> of the same bytes holds.</summary>
public sealed class DifferentialTests
{
    public static TheoryData<string> Samples { get; } = [.. FilesIn(Repository.Samples)];

    public static TheoryData<string> Payloads { get; } = [.. Repository.Corpus is { } corpus ? Usable(corpus) : []];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_agrees_with_its_document(string file) =>
        Compare(File.ReadAllBytes(Path.Combine(Repository.Samples, file))).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Payloads))]
    public void A_documented_envelope_agrees_with_its_document(string file) =>
        Compare(File.ReadAllBytes(Path.Combine(Repository.Corpus!, file))).Should().BeEmpty();

    [Fact]
    public void A_difference_is_seen()
    {
        using JsonDocument other = JsonDocument.Parse(File.ReadAllText(Repository.Seed).Replace("\"L0y4L\"", "\"other\"", StringComparison.Ordinal));
        WebhookEvent webhook = WebhookParser.ParseUnverified(File.ReadAllBytes(Repository.Seed));

        Compare(webhook, other.RootElement).Should().Equal("$.data.voucher.code");
    }

    private static List<string> Compare(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Compare(WebhookParser.ParseUnverified(json), document.RootElement);
    }

    private static List<string> Compare(WebhookEvent webhook, JsonElement document)
    {
        webhook.Data.Should().NotBeOfType<UnknownEvent>();

        var differences = new List<string>();
        Compare("$.data", document.GetProperty("data"), webhook.Data, differences);
        Compare("$.source", document.GetProperty("source"), webhook.Source, differences);
        Compare("$.event", document.GetProperty("event"), webhook.Event, differences);
        Compare("$.created_at", document.GetProperty("created_at"), webhook.CreatedAt, differences);
        return differences;
    }

    private static void Compare(string path, JsonElement json, object? value, List<string> differences)
    {
        bool agrees = (json.ValueKind, value) switch
        {
            (JsonValueKind.Null, null) => true,
            (JsonValueKind.Null, IEnumerable empty) => !empty.Cast<object>().Any(),
            (JsonValueKind.Null, ValueType openEnum) => openEnum.ToString() == "",
            (_, JsonElement element) => element.GetRawText() == json.GetRawText(),
            (JsonValueKind.String, string text) => text == json.GetString(),
            (JsonValueKind.String, DateTimeOffset time) => time == Time(json),
            (JsonValueKind.String, DateOnly date) => date == DateOnly.Parse(json.GetString()!, CultureInfo.InvariantCulture),
            (JsonValueKind.Number, long or decimal or int) => Convert.ToDecimal(value, CultureInfo.InvariantCulture) == json.GetDecimal(),
            (JsonValueKind.True or JsonValueKind.False, bool flag) => flag == json.GetBoolean(),
            (JsonValueKind.String, ValueType openEnum) => openEnum.ToString() == json.GetString(),
            (JsonValueKind.Array, IEnumerable list) => CompareElements(path, json, [.. list.Cast<object?>()], differences),
            (JsonValueKind.Object, not null) => CompareMembers(path, json, value, differences),
            _ => false,
        };

        if (!agrees)
        {
            differences.Add(path);
        }
    }

    private static bool CompareElements(string path, JsonElement json, object?[] elements, List<string> differences)
    {
        for (int i = 0; i < Math.Min(elements.Length, json.GetArrayLength()); i++)
        {
            Compare($"{path}[{i}]", json[i], elements[i], differences);
        }

        return elements.Length == json.GetArrayLength();
    }

    private static bool CompareMembers(string path, JsonElement json, object value, List<string> differences)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (TryGetMember(value, member.Name, out object? of))
            {
                Compare($"{path}.{member.Name}", member.Value, of, differences);
            }
            else
            {
                differences.Add($"{path}.{member.Name}");
            }
        }

        return true;
    }

    private static bool TryGetMember(object value, string name, out object? member)
    {
        // A tree and a list keep what is keyed by data in one property; a dictionary is nothing else.
        object holder = value switch
        {
            ValidationRuleTree { Nodes: var nodes } when nodes.ContainsKey(name) => nodes,
            LoyaltyV2RuleGroup { Rules: var rules } when rules.ContainsKey(name) => rules,
            _ => value,
        };

        if (holder.GetType().GetInterfaces().FirstOrDefault(IsDictionary) is { } dictionary)
        {
            object?[] key = [name];
            member = (bool)dictionary.GetMethod("ContainsKey")!.Invoke(holder, key)! ? dictionary.GetProperty("Item")!.GetValue(holder, key) : null;
            return member is not null;
        }

        if (holder.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ObjectList<>)
            && name == (string?)type.GetProperty("DataRef")!.GetValue(holder))
        {
            member = type.GetProperty("Items")!.GetValue(holder);
            return true;
        }

        string property = NameOf(holder.GetType(), name);
        PropertyInfo? declared = holder.GetType().GetProperties().FirstOrDefault(candidate => candidate.Name == property); // The most derived first.
        member = declared?.GetValue(holder);
        return declared is not null;
    }

    private static string NameOf(Type type, string name)
    {
        bool hasMetadata = WireShape.ConditionOf(type) is null && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ObjectList<>));
        JsonPropertyInfo? property = hasMetadata
            ? WebhookJson.Options.GetTypeInfo(type).Properties.FirstOrDefault(candidate => candidate.Name == name)
            : null;

        // The explicit names are the few that C# forbids; all others are the JSON name in PascalCase.
        return type.GetProperties().FirstOrDefault(candidate =>
                candidate.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonPropertyNameAttribute), inherit: true)
                    .OfType<System.Text.Json.Serialization.JsonPropertyNameAttribute>().Any(attribute => attribute.Name == name))?.Name
            ?? (hasMetadata && property is null ? "" : string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
    }

    private static bool IsDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    // Some documented times have blanks in them.
    private static DateTimeOffset Time(JsonElement json) => DateTimeOffset.Parse(
        json.GetString()!.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Usable(string corpus)
    {
        using JsonDocument index = JsonDocument.Parse(File.ReadAllText(Path.Combine(corpus, "index.json")));

        foreach (JsonElement item in index.RootElement.GetProperty("items").EnumerateArray())
        {
            string file = item.GetProperty("file").GetString()!;

            if (item.GetProperty("kind").GetString() == "envelope" && !item.TryGetProperty("suspect", out _)
                && EventTypes.IsKnown(item.GetProperty("wire_type").GetString()!) && file != "docs-mdx/customer.publication.succeeded.json")
            {
                yield return file;
            }
        }
    }
}
