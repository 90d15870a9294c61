using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Voucherify.Events.Models;

namespace Voucherify.Events.Tests;

/// <summary>What is logged with a record tells its kind and its id, and nothing personal.</summary>
public sealed partial class ToStringTests
{
    // What identifies a person, or can be spent.
    private static readonly string[] s_personal =
        ["name", "email", "phone", "code", "line_1", "line_2", "city", "postal_code", "birthday", "birthdate", "source_id", "description", "company", "url"];

    public static TheoryData<string> EventTypeNames => [.. EventTypes.All];

    [Theory]
    [MemberData(nameof(EventTypeNames))]
    public void Nothing_of_a_sample_tells_anything_personal(string eventType)
    {
        WebhookEvent webhook = Records.Sample(eventType);
        string[] personal = [.. PersonalIn(webhook.RawData)];
        IEnumerable<string> texts = Records.Within(webhook).Select(record => record.ToString()!);

        texts.Should().AllSatisfy(text => personal.Should().NotContain(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(EventTypeNames))]
    public void A_record_is_its_kind_and_its_id(string eventType) =>
        Records.Within(Records.Sample(eventType)).Select(record => record.ToString()!)
            .Should().AllSatisfy(text => text.Should().MatchRegex(@"^([\w.]+( [\w-]+)?|ObjectList of \d+)$"));

    [Fact]
    public void An_event_is_its_type()
    {
        new VoucherPublished { Customer = new Customer { Name = "Jane" } }.ToString().Should().Be("voucher.published");
        new UnknownEvent { Json = Bodies.Json("\"Jane\"") }.ToString().Should().Be("UnknownEvent");
    }

    [Fact]
    public void A_model_is_its_kind_and_its_id()
    {
        new Customer { Id = "cust_1", Name = "Jane" }.ToString().Should().Be("Customer cust_1");
        new Customer { Name = "Jane" }.ToString().Should().Be("Customer");
        new Gift { Amount = 1 }.ToString().Should().Be("Gift");
        new ObjectList<Sku> { Items = [new Sku()] }.ToString().Should().Be("ObjectList of 1");
    }

    [Fact]
    public void Everything_shows_more_in_the_debugger() =>
        typeof(WebhookEvent).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false } && (type.GetMethod("<Clone>$") is not null || type == typeof(WebhookEvent)))
            .Where(type => type != typeof(WebhookParserOptions) && !type.IsDefined(typeof(DebuggerDisplayAttribute), inherit: false))
            .Should().BeEmpty();

    private static IEnumerable<string> PersonalIn(JsonElement json, string name = "") => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => PersonalIn(member.Value, member.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(element => PersonalIn(element, name)),
        JsonValueKind.String when s_personal.Contains(name) && !Trivial().IsMatch(json.GetString()!) => [json.GetString()!],
        _ => [],
    };

    // Too short to be found only where it was written; or an id that Voucherify gave.
    [GeneratedRegex("^(.{0,3}|[a-z]+_[0-9A-Za-z]{16,})$")]
    private static partial Regex Trivial();
}
