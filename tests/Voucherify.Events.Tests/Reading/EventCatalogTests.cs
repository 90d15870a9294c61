using Voucherify.Events.Reading;

namespace Voucherify.Events.Tests;

public sealed class EventCatalogTests
{
    [Fact]
    public void Every_record_is_found_by_its_wire_name() =>
        EventRecords.All.Where(record => EventCatalog.RecordOf(EventRecords.WireNameOf(record)!) != record).Should().BeEmpty();

    [Fact]
    public void Every_wire_name_is_found_by_its_bytes() =>
        EventRecords.All.Select(EventRecords.WireNameOf).Where(name => Find(name!) != name).Should().BeEmpty();

    [Fact]
    public void No_string_is_made_for_the_name_of_an_event() =>
        ReferenceEquals(Find(new string("voucher.published".AsSpan())), VoucherPublished.EventType).Should().BeTrue();

    [Theory]
    [InlineData("voucher.invented")]
    [InlineData("voucher.publishes")]
    [InlineData("Voucher.Published")]
    [InlineData("")]
    public void An_unknown_event_has_no_record(string eventType) => EventCatalog.RecordOf(eventType).Should().BeNull();

    [Theory]
    [InlineData("voucher.invented")]
    [InlineData("voucher.publishes")]
    [InlineData("Voucher.Published")]
    [InlineData("")]
    public void An_unknown_event_is_not_found_by_its_bytes(string eventType) =>
        Find(eventType).Should().BeNull();

    private static string? Find(string eventType) =>
        EventCatalog.Find(eventType) is var number and not NameTable.NotFound ? EventCatalog.Texts[number] : null;
}
