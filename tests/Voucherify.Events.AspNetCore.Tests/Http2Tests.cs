using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>Over HTTP/2 a request can be taken back while others go on.</summary>
public sealed class Http2Tests
{
    private static readonly (string, string) s_forged = (WebhookSignature.HeaderName, new string('0', 64));

    [Fact]
    public async Task A_signed_webhook_is_handled()
    {
        await using Receiver receiver = await StartAsync();
        using Http2Client client = await Http2Client.ConnectAsync(receiver.Port);
        byte[] body = Wire.Body();

        int stream = await client.PostAsync(Receiver.Path, (WebhookSignature.HeaderName, WebhookSignature.Compute(body, Receiver.Secret)));
        await client.SendAsync(stream, body, isLast: true);

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Handled);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_that_is_taken_back_in_its_body_is_aborted_and_no_error(bool hasLength)
    {
        await using Receiver receiver = await StartAsync();
        using Http2Client client = await Http2Client.ConnectAsync(receiver.Port);
        int stream = await BeginAsync(client, hasLength);
        await receiver.Time.RequestAdmitted();

        await client.ResetAsync(stream);

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Aborted);
        await receiver.DisposeAsync();
        receiver.Logs.Errors.Should().BeEmpty();
        receiver.Logs.Ours.Should().ContainSingle().Which.Level.Should().Be(LogLevel.Debug);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_a_body_aborts_the_request_and_is_no_error()
    {
        await using Receiver receiver = await StartAsync();
        Http2Client client = await Http2Client.ConnectAsync(receiver.Port);
        await BeginAsync(client, hasLength: true);
        await receiver.Time.RequestAdmitted();

        client.Dispose();

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Aborted);
        await receiver.DisposeAsync();
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Requests_that_are_taken_back_when_their_time_is_up_are_no_error()
    {
        await using Receiver receiver = await StartAsync();
        using Http2Client client = await Http2Client.ConnectAsync(receiver.Port);
        List<int> streams = [];

        for (int number = 0; number < 90; number++)
        {
            streams.Add(await BeginAsync(client, hasLength: true));
            await receiver.Time.RequestAdmitted();
        }

        Task time = Task.Run(() => receiver.Time.Advance(TimeSpan.FromSeconds(8)));
        await Task.WhenAll(streams.Select(client.ResetAsync));
        await time;

        for (int number = 0; number < streams.Count; number++)
        {
            (await receiver.NextOutcomeAsync()).Outcome.Should().BeOneOf(WebhookOutcome.Aborted, WebhookOutcome.Unavailable);
        }

        await receiver.DisposeAsync();
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_body_that_is_too_large_gets_no_header_that_the_protocol_forbids()
    {
        await using Receiver receiver = await StartAsync();
        using Http2Client client = await Http2Client.ConnectAsync(receiver.Port);

        await client.PostAsync(Receiver.Path, s_forged, ("content-length", "99999999"));

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Rejected);
        await receiver.DisposeAsync();

        // Kestrel warns of a slow heartbeat where the machine is busy.
        receiver.Logs.Records.Should().NotContain(record => record.Level >= LogLevel.Warning && record.Id.Name != "HeartbeatSlow");
    }

    private static async Task<int> BeginAsync(Http2Client client, bool hasLength)
    {
        int stream = await client.PostAsync(Receiver.Path, hasLength ? [s_forged, ("content-length", "100000")] : [s_forged]);
        await client.SendAsync(stream, new byte[1000]);
        return stream;
    }

    private static Task<Receiver> StartAsync() => Receiver.StartAsync(protocols: HttpProtocols.Http2);
}
