using System.Reflection;

namespace Voucherify.Events.Tests;

public sealed class EventTypesTests
{
    private static readonly FieldInfo[] s_constants =
        [.. typeof(EventTypes).GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => field.MetadataToken)];

    public static TheoryData<string> Names => new(s_constants.Select(constant => (string)constant.GetRawConstantValue()!));

    public static TheoryData<string, string> Aliases => WebhookEventTests.Aliases;

    [Fact]
    public void There_is_one_constant_for_each_record() =>
        s_constants.Select(constant => constant.Name).Should().BeEquivalentTo(EventRecords.All.Select(record => record.Name));

    [Fact]
    public void A_constant_has_the_wire_name_of_its_record() =>
        s_constants.Select(constant => $"{constant.Name} = {constant.GetRawConstantValue()}")
            .Should().BeEquivalentTo(EventRecords.All.Select(record => $"{record.Name} = {EventRecords.WireNameOf(record)}"));

    [Fact]
    public void All_are_the_constants_sorted() =>
        EventTypes.All.Should().BeInAscendingOrder(StringComparer.Ordinal)
            .And.BeEquivalentTo(s_constants.Select(constant => (string)constant.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wire_name_is_known(string name) => EventTypes.IsKnown(name).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Aliases))]
    public void An_alias_is_known(string alias, string eventType) => (EventTypes.IsKnown(alias), EventTypes.IsKnown(eventType)).Should().Be((true, true));

    [Theory]
    [InlineData("voucher.invented")]
    [InlineData("VOUCHER.PUBLISHED")]
    [InlineData("")]
    public void Another_name_is_not_known(string name) => EventTypes.IsKnown(name).Should().BeFalse();

    [Fact]
    public void Null_is_no_name()
    {
        Action ask = () => EventTypes.IsKnown(null!);

        ask.Should().Throw<ArgumentNullException>().WithParameterName("eventType");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wire_name_resolves_to_itself(string name) => EventTypes.Resolve(name).Should().Be(name);

    [Theory]
    [MemberData(nameof(Aliases))]
    public void An_alias_resolves_to_the_event_that_it_means(string alias, string eventType) =>
        EventTypes.Resolve(alias).Should().Be(eventType);

    [CorpusFact]
    public void There_is_a_constant_for_every_event_that_voucherify_lists() =>
        Listed("documented", "listed-undocumented").Concat(Specification.Workflows.Value.Events.Keys).Except(s_constants.Select(constant => (string)constant.GetRawConstantValue()!))
            .Should().BeEmpty();

    [CorpusFact]
    public void Every_alias_that_voucherify_uses_resolves_to_an_event_of_its_own() =>
        Listed("alias").Where(alias => !s_constants.Any(constant => Equals(constant.GetRawConstantValue(), EventTypes.Resolve(alias))))
            .Should().BeEmpty();

    [Theory]
    [InlineData("voucher.invented")]
    [InlineData("VOUCHER.GIFT.BALANCE_ADED")]
    [InlineData("")]
    public void An_unknown_name_resolves_to_itself(string name) => EventTypes.Resolve(name).Should().Be(name);

    private static IEnumerable<string> Listed(params string[] statuses) =>
        Bodies.Json(File.ReadAllText(Path.Combine(Repository.Domain!, "event-catalogue.json"))).GetProperty("events").EnumerateArray()
            .Where(row => statuses.Contains(row.GetProperty("status").GetString()))
            .Select(row => row.GetProperty("wire_type").GetString()!);
}
