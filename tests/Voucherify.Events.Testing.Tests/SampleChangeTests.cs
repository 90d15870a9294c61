using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing.Tests;

/// <summary>What a test can change in the envelope of a sample.</summary>
public sealed class SampleChangeTests
{
    private readonly VoucherPublished _published = SampleEvents.Create<VoucherPublished>();

    [Fact]
    public void The_project_can_be_another() =>
        SampleEvents.CreateWebhook(_published, webhook => webhook["project_id"] = "proj_outlet").ProjectId.Should().Be("proj_outlet");

    [Fact]
    public void The_time_can_be_another() =>
        SampleEvents.CreateWebhook<VoucherPublished>(webhook => webhook["created_at"] = "2026-01-31T23:59:59Z").CreatedAt
            .Should().Be(new DateTimeOffset(2026, 1, 31, 23, 59, 59, TimeSpan.Zero));

    [Fact]
    public void It_can_be_a_test_send() =>
        ReceivedWebhook.ParseUnverified(SampleEvents.CreateBody(_published, webhook => webhook["id"] = SampleEvents.TestSendId)).IsTest
            .Should().BeTrue();

    [Fact]
    public void It_can_hold_an_anomaly() =>
        SampleEvents.CreateWebhook("voucher.published", webhook => webhook["data"]!["voucher"]!["type"] = 7).Anomalies
            .Should().ContainSingle().Which.Path.Should().Be("$.data.voucher.type");
}
