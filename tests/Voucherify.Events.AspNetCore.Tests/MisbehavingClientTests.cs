using System.Net;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class MisbehavingClientTests
{
    [Fact]
    public async Task A_client_that_breaks_off_in_the_body_is_an_aborted_request()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await BeginAsync(receiver);

        client.Reset();

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Aborted);
    }

    [Fact]
    public async Task A_client_that_ends_in_the_body_is_an_aborted_request()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await BeginAsync(receiver);

        client.FinishSending();

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Aborted);
    }

    [Fact]
    public async Task A_client_that_ends_in_the_body_is_not_answered_with_success()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await BeginAsync(receiver);

        client.FinishSending();

        (await client.ReadAnswerAsync()).Should().NotStartWith("HTTP/1.1 2");
    }

    [Fact]
    public async Task A_client_that_ends_in_the_middle_of_chunks_is_an_aborted_request()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await RawClient.ConnectAsync(receiver);
        await client.SendAsync(RawClient.Head(RawClient.ForgedSignature + "Transfer-Encoding: chunked\r\n") + "100\r\nhalf");
        await receiver.Time.RequestAdmitted();

        client.FinishSending();

        (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Aborted);
    }

    [Fact]
    public async Task A_client_that_goes_away_is_one_line_at_debug()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await BeginAsync(receiver);

        client.Reset();
        await receiver.NextOutcomeAsync();

        receiver.Logs.Ours.Should().ContainSingle().Which.Level.Should().Be(LogLevel.Debug);
    }

    [Fact]
    public async Task A_client_that_breaks_off_is_no_error_of_the_application()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await BeginAsync(receiver);

        client.Reset();
        await receiver.NextOutcomeAsync();

        await receiver.DisposeAsync();
        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_body_that_drips_is_answered_with_503_when_the_time_is_up()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await BeginAsync(receiver);
        await client.SendAsync("{");

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        string answer = await client.ReadAnswerAsync();
        answer.Should().StartWith("HTTP/1.1 503").And.Contain("Retry-After: 60").And.Contain("\"reason\":\"NotAccepted\"");
    }

    [Fact]
    public async Task A_body_that_drips_is_no_error_of_the_application()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await BeginAsync(receiver);
        receiver.Time.Advance(TimeSpan.FromSeconds(8));
        await client.ReadAnswerAsync();

        client.Reset();
        await receiver.DisposeAsync();

        receiver.Logs.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Bodies_that_drip_keep_nobody_else_waiting()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        RawClient[] slow = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => BeginAsync(receiver)));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        Array.ForEach(slow, client => client.Dispose());
    }

    [Fact]
    public async Task Clients_that_break_off_leave_nothing_behind()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        foreach (RawClient client in await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => BeginAsync(receiver))))
        {
            client.Reset();
        }

        for (int ended = 0; ended < 100; ended++)
        {
            (await receiver.NextOutcomeAsync()).Outcome.Should().Be(WebhookOutcome.Aborted);
        }

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());
        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_that_arrives_byte_by_byte_is_handled()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[] body = Wire.Body();
        using RawClient client = await RawClient.ConnectAsync(receiver);
        await client.SendAsync(RawClient.Head(
            $"Content-Length: {body.Length}\r\n{WebhookSignature.HeaderName}: {WebhookSignature.Compute(body, Receiver.Secret)}\r\n"));

        foreach (byte part in body)
        {
            await client.SendAsync(new[] { part });
        }

        (await client.ReadAnswerAsync()).Should().StartWith("HTTP/1.1 200");
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n", "XYZ\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n", "FFFFFFFF\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n", "5\r\nab\r\n0\r\n\r\n")]
    public async Task Chunks_that_are_none_are_answered_with_400(string headers, string body)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await RawClient.ConnectAsync(receiver);

        await client.SendAsync(RawClient.Head(RawClient.ForgedSignature + headers) + body);

        (await client.ReadAnswerAsync()).Should().StartWith("HTTP/1.1 400").And.Contain("\"reason\":\"BadRequest\"");
    }

    [Theory]
    [InlineData("x-voucherify-signature: a\r\nx-voucherify-signature: b\r\n")]
    [InlineData("x-voucherify-signature: \t \r\n")]
    [InlineData("x-voucherify-signature: ÿþ\r\n")]
    [InlineData("x-voucherify-signature: %00%0d%0a\r\n")]
    [InlineData("x-voucherify-signature: 00\r\n folded\r\n")]
    [InlineData("Content-Length: -1\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n")]
    [InlineData("Content-Length: 2\r\n")]
    [InlineData("Transfer-Encoding: cooked\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    public async Task Absurd_headers_are_refused(string headers)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await RawClient.ConnectAsync(receiver);

        await client.SendAsync(RawClient.Head(headers + (headers.StartsWith('x') ? "Content-Length: 2\r\n" : "")) + "{}");

        (await client.ReadAnswerAsync()).Should().MatchRegex("^HTTP/1.1 4[0-9][0-9] ");
    }

    [Fact]
    public async Task A_signature_of_twenty_thousand_letters_is_malformed()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(Wire.Body(), new string('a', 20_000)));

        (await Problem.ReadAsync(response)).Reason.Should().Be("SignatureMalformed");
    }

    [Fact]
    public async Task A_signature_that_is_sent_twice_is_malformed()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using HttpRequestMessage request = Wire.Signed(Wire.Body());
        request.Headers.Add(WebhookSignature.HeaderName, request.Headers.GetValues(WebhookSignature.HeaderName));

        using HttpResponseMessage response = await receiver.SendAsync(request);

        (await Problem.ReadAsync(response)).Reason.Should().Be("SignatureMalformed");
    }

    /// <summary>Begins a request of a hundred bytes and sends ten.</summary>
    private static async Task<RawClient> BeginAsync(Receiver receiver)
    {
        RawClient client = await RawClient.ConnectAsync(receiver);
        await client.SendAsync(RawClient.Head(RawClient.ForgedSignature + "Content-Length: 100\r\n") + "0123456789");
        await receiver.Time.RequestAdmitted();
        return client;
    }
}
