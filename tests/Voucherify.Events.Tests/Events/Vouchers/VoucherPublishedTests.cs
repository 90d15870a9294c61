using System.Text.Json;
using System.Text.Json.Nodes;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

public sealed class VoucherPublishedTests
{
    /// <summary>The JSON path of every member of the seed's data, at any depth.</summary>
    public static TheoryData<string> Members => new(PathsOf(JsonNode.Parse(Bodies.SeedData.GetRawText())!));

    [Fact]
    public void Data_is_read() => Snapshot.Match(Graph.Render(Bodies.Read(Bodies.Seed).Data));

    [Fact]
    public void A_whole_webhook_is_read() => Snapshot.Match(Graph.Render(Bodies.Read(Bodies.Seed)));

    [Fact]
    public void Data_is_written_as_it_was_read() =>
        JsonDifference.Between(Bodies.SeedData, Written(Bodies.Read(Bodies.Seed).Data)).Should().BeEmpty();

    [Fact]
    public void Matches_the_pattern_of_the_readme() =>
        (Bodies.Read(Bodies.Seed).Data is VoucherPublished { Voucher: { Type.Known: VoucherType.LoyaltyCard }, Customer: { } })
            .Should().BeTrue();

    [Theory]
    [InlineData("LUCKY_DRAW_CODE")]
    [InlineData("loyalty_card")]
    [InlineData("")]
    public void An_unknown_value_keeps_its_text(string type) =>
        Bodies.ReadData($$$"""{"voucher":{"type":"{{{type}}}"}}""").As<VoucherPublished>().Voucher!.Type
            .Should().Match<OpenEnum<VoucherType>>(value => value.Known == null && value.Text == type);

    [Fact]
    public void An_unknown_member_is_ignored()
    {
        JsonObject data = JsonNode.Parse(Bodies.SeedData.GetRawText())!.AsObject();
        data["voucher"]!["invented"] = new JsonObject { ["a"] = 1 };
        data["invented"] = "b";

        Graph.Render(Bodies.ReadData(data.ToJsonString())).Should().Be(Graph.Render(Bodies.Read(Bodies.Seed).Data));
    }

    [Fact]
    public void An_unknown_member_is_in_the_raw_data() =>
        Bodies.Read(Bodies.Of("""{"voucher":{"invented":{"a":1}}}""")).RawData
            .GetProperty("voucher").GetProperty("invented").GetProperty("a").GetInt32().Should().Be(1);

    [Theory]
    [MemberData(nameof(Members))]
    public void Any_member_may_be_null_and_the_rest_remains(string path) =>
        RemainsWhen(path, member => member.ReplaceWith<JsonNode?>(null));

    [Theory]
    [MemberData(nameof(Members))]
    public void Any_member_may_be_missing_and_the_rest_remains(string path) =>
        RemainsWhen(path, member => member.Parent!.AsObject().Remove(member.GetPropertyName()));

    private static void RemainsWhen(string path, Action<JsonNode> change)
    {
        JsonNode data = JsonNode.Parse(Bodies.SeedData.GetRawText())!;
        change(Find(data, path));

        VoucherPublished read = Bodies.ReadData(data.ToJsonString()).Should().BeOfType<VoucherPublished>().Subject;

        JsonDifference.Between(Bodies.Json(data.ToJsonString()), Written(read)).Should().BeEmpty();
    }

    // Null members are changed too: they are given a place in the tree by a text.
    private static JsonNode Find(JsonNode data, string path)
    {
        string[] names = path.Split('.');
        JsonNode parent = names[..^1].Aggregate(data, (node, name) => node[name]!);

        parent[names[^1]] ??= "(null)";
        return parent[names[^1]]!;
    }

    private static IEnumerable<string> PathsOf(JsonNode node) => node is not JsonObject members
        ? []
        : members.SelectMany(member => member.Value is null
            ? [member.Key]
            : PathsOf(member.Value).Select(inner => $"{member.Key}.{inner}").Prepend(member.Key));

    private static JsonElement Written(WebhookEventData data) =>
        Bodies.Json(JsonSerializer.Serialize(data, WebhookJson.GetTypeInfo<WebhookEventData>()));
}
