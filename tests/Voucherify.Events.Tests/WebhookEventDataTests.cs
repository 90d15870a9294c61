using System.Reflection;

namespace Voucherify.Events.Tests;

public sealed class WebhookEventDataTests
{
    private static readonly Type[] s_interfaces =
        [.. typeof(WebhookEventData).Assembly.GetTypes().Where(type => type.IsInterface && type.Name.StartsWith("IHas", StringComparison.Ordinal))];

    public static TheoryData<string> Records => new(EventRecords.All.Select(record => record.Name));

    public static TheoryData<string> Interfaces => new(s_interfaces.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_sealed(string record) => RecordNamed(record).IsSealed.Should().BeTrue();

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_public(string record) => RecordNamed(record).IsPublic.Should().BeTrue();

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_knows_its_wire_name(string record) =>
        EventRecords.WireNameOf(RecordNamed(record)).Should().NotBeNullOrEmpty();

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_named_after_its_wire_name(string record) =>
        record.Should().Be(RecordName.Of(EventRecords.WireNameOf(RecordNamed(record))!, RecordNamed(record)));

    [Theory]
    [MemberData(nameof(Records))]
    public void An_instance_knows_its_wire_name(string record) =>
        ((WebhookEventData)Activator.CreateInstance(RecordNamed(record))!).WireName.Should().Be(EventRecords.WireNameOf(RecordNamed(record)));

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_can_only_be_initialised(string record) =>
        RecordNamed(record).GetProperties()
            .Where(property => property.SetMethod is { } set && set.ReturnParameter.GetRequiredCustomModifiers()
                .All(modifier => modifier.Name != "IsExternalInit"))
            .Should().BeEmpty();

    [Fact]
    public void An_unknown_event_has_no_wire_name() => new UnknownEvent().WireName.Should().BeNull();

    [Fact]
    public void Nobody_else_can_add_to_the_family()
    {
        MethodInfo wireName = typeof(WebhookEventData).GetProperty("WireName", BindingFlags.Instance | BindingFlags.NonPublic)!.GetMethod!;

        (wireName.IsAbstract, wireName.IsAssembly).Should().Be((true, true));
    }

    [Fact]
    public void No_two_records_share_a_wire_name() => EventRecords.All.Select(EventRecords.WireNameOf).Should().OnlyHaveUniqueItems();

    [Fact]
    public void What_three_records_declare_has_an_interface() =>
        EventRecords.All.SelectMany(record => record.GetProperties())
            .Where(property => property.PropertyType is { IsClass: true, Namespace: "Voucherify.Events.Models" })
            .GroupBy(property => (property.Name, property.PropertyType))
            .Where(shared => CountDeclarations(shared) >= 3 && !s_interfaces.Any(type => Gives(type, shared.Key.Name, shared.Key.PropertyType)))
            .Select(shared => $"{shared.Key.PropertyType.Name} {shared.Key.Name} of {CountDeclarations(shared)} records")
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void An_interface_has_one_property_and_its_name(string name) =>
        s_interfaces.Single(type => type.Name == name).GetProperties().Should().ContainSingle()
            .Which.Name.Should().Be(name["IHas".Length..].Replace("LoyaltyV2", "", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Every_event_with_the_property_of_an_interface_implements_it(string name)
    {
        Type type = s_interfaces.Single(type => type.Name == name);

        EventRecords.All
            .Where(record => !type.IsAssignableFrom(record) && record.GetProperties().Any(property => Gives(type, property.Name, property.PropertyType)))
            .Select(record => record.Name)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void An_interface_is_implemented_by_three_records(string name)
    {
        Type type = s_interfaces.Single(type => type.Name == name);

        CountDeclarations(EventRecords.All.Where(type.IsAssignableFrom).Select(record => record.GetProperty(type.GetProperties().Single().Name)!))
            .Should().BeGreaterThanOrEqualTo(3, "what a single family declares is matched by the family");
    }

    /// <summary>How many records declare a property, where what a family declares counts once.</summary>
    private static int CountDeclarations(IEnumerable<PropertyInfo> properties) =>
        properties.Select(property => property.DeclaringType).Distinct().Count();

    private static Type RecordNamed(string name) => EventRecords.All.Single(record => record.Name == name);

    private static bool Gives(Type type, string name, Type propertyType) => type.GetProperty(name)?.PropertyType.IsAssignableFrom(propertyType) == true;
}
