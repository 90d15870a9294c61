using System.Net;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>What gets into a log, and what does not.</summary>
public sealed class LogSafetyTests
{
    [Fact]
    public async Task What_a_handler_threw_is_named_at_error_and_written_whole_at_debug()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<VoucherPublished>(
            (_, _, _) => throw new InvalidOperationException("jane@example.com has no account")));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: "whs_1"));

        LogRecord[] above = [.. receiver.Logs.Records.Where(record => record.Level > LogLevel.Debug)];
        above.Should().Contain(record => record.Level == LogLevel.Error
            && record.Message == "Handler VoucherPublished failed for webhook whs_1 (voucher.published) with InvalidOperationException. " +
                "The exception is logged at the Debug level.");
        above.Should().NotContain(record => $"{record.Message}{record.State}{record.Exception}".Contains("jane"));
        receiver.Logs.Ours.Should().ContainSingle(record => record.Level == LogLevel.Debug && record.Exception!.Message.Contains("jane"));
    }

    [Fact]
    public async Task What_a_handler_threw_when_its_time_was_up_is_not_written_above_debug_either()
    {
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.WatchInbox().AddHandler<VoucherPublished>(
            async (_, _, cancellationToken) =>
            {
                await pause.WaitAsync(cancellationToken).WaitAsync(cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
                throw new InvalidOperationException("jane@example.com");
            }));
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        (await answer).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        await receiver.Logs.UntilAsync(record => record.Id.Name == "HandlerFailed");
        receiver.Logs.Records.Where(record => record.Level > LogLevel.Debug)
            .Should().NotContain(record => $"{record.Message}{record.State}{record.Exception}".Contains("jane"));
    }

    [Theory]
    [InlineData("whs_\\n2026 fail: forged", "whs_\\u000a2026 fail: forged")]
    [InlineData("whs_\\u001b[31mred", "whs_\\u001b[31mred")]
    [InlineData("whs_\\u202egro.live", "whs_\\u202egro.live")]
    [InlineData("whs_\\u2028next", "whs_\\u2028next")]
    public async Task An_id_cannot_write_what_looks_like_another_line(string id, string logged)
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: id));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        receiver.Logs.Ours.Should().ContainSingle().Which.Message.Should().Be($"Webhook {logged} (voucher.published) was handled by WebhookEventData in 0 ms.");
    }

    [Fact]
    public async Task An_id_that_is_very_long_is_cut()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(id: new string('a', 5_000)));

        receiver.Logs.Ours.Single().Message.Should().HaveLength($"Webhook  (voucher.published) was handled by WebhookEventData in 0 ms.".Length + 201);
    }

    [Fact]
    public async Task What_is_not_signed_is_not_logged_above_debug()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage unsigned = await receiver.SendAsync(Wire.Request(Wire.Body(), signature: null));
        using HttpResponseMessage forged = await receiver.SendAsync(Wire.Request(Wire.Body(), new string('0', 64)));
        using HttpResponseMessage tooLong = await receiver.SendAsync(Wire.Request(new byte[2_000_000], new string('0', 64)));

        tooLong.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        receiver.Logs.Ours.Should().HaveCount(3).And.OnlyContain(record => record.Level == LogLevel.Debug);
    }

    [Fact]
    public async Task What_is_signed_and_refused_is_a_warning()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8("[]"));

        receiver.Logs.Ours.Should().ContainSingle().Which.Level.Should().Be(LogLevel.Warning);
    }
}
