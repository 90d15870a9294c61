using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore.Tests;

/// <summary>Every row of the table of answers.</summary>
public sealed class AnswerTests
{
    /// <summary>Bodies with a valid signature that are no webhook, and the reason that is given.</summary>
    public static TheoryData<string, WebhookFailure> NoWebhooks => new()
    {
        { "", WebhookFailure.MalformedJson },
        { "{", WebhookFailure.MalformedJson },
        { "hello", WebhookFailure.MalformedJson },
        { "[]", WebhookFailure.NotAnObject },
        { "null", WebhookFailure.NotAnObject },
        { "{}", WebhookFailure.NotAnEnvelope },
        { """{"To":"somebody","Subject":"A raw payload"}""", WebhookFailure.NotAnEnvelope },
        { """{"id":"event_1","object":"event","type":"voucher.published","data":{"object":{}}}""", WebhookFailure.UnsupportedVersion },
        { $"{{\"data\":{new string('[', 64)}{new string(']', 64)}}}", WebhookFailure.TooDeep },
    };

    public static TheoryData<string?, WebhookFailure> BadSignatures => new()
    {
        { null, WebhookFailure.SignatureMissing },
        { "", WebhookFailure.SignatureMissing },
        { "sha256=00", WebhookFailure.SignatureMalformed },
        { new string('0', 64), WebhookFailure.SignatureMismatch },
    };

    private static string FarTooLong { get; } = $"Content-Length: {WebhookParserOptions.Default.MaxBodyLength + 1}\r\n";

    [Fact]
    public async Task A_handled_webhook_is_answered_with_200_and_no_body()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_event_that_no_handler_takes_is_answered_with_200()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<CustomerCreated>((_, _, _) => Task.CompletedTask));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_application_without_handlers_answers_with_200()
    {
        await using Receiver receiver = await Receiver.StartAsync(_ => { });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("voucher.teleported", """{"voucher":{}}""")]
    [InlineData("voucher.published", """{"To":"a payload that a marketer designed"}""")]
    [InlineData("voucher.published", """["no object"]""")]
    [InlineData("", "null")]
    public async Task An_unknown_event_is_answered_with_200(string eventType, string data)
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(eventType, data));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_duplicate_is_answered_with_200_and_not_handled_again()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[] body = Wire.Body();
        using HttpResponseMessage first = await receiver.DeliverAsync(body);

        using HttpResponseMessage second = await receiver.DeliverAsync(body);

        second.StatusCode.Should().Be(HttpStatusCode.OK);
        receiver.Handled.Should().ContainSingle();
    }

    [Fact]
    public async Task A_webhook_that_an_inbox_stores_is_answered_with_202()
    {
        await using Receiver receiver = await Receiver.StartAsync(With((_, _) => Task.FromResult(WebhookReceipt.Stored)));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (await response.Content.ReadAsStringAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(WebhookReceipt.Handled)]
    [InlineData(WebhookReceipt.Unhandled)]
    [InlineData(WebhookReceipt.Duplicate)]
    public async Task A_webhook_that_an_inbox_takes_over_is_answered_with_200(WebhookReceipt receipt)
    {
        await using Receiver receiver = await Receiver.StartAsync(With((_, _) => Task.FromResult(receipt)));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(NoWebhooks))]
    public async Task A_signed_body_that_is_no_webhook_is_answered_with_400_and_the_reason(string body, WebhookFailure reason)
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8(body));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Problem.ReadAsync(response)).Reason.Should().Be(reason.ToString());
    }

    [Fact]
    public async Task The_log_tells_what_to_do_with_a_body_without_an_envelope_and_the_answer_does_not()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync("""{"To":"somebody"}"""u8.ToArray());

        (await Problem.ReadAsync(response)).Detail.Should().Be("The body is not a webhook: it has no envelope.");
        receiver.Logs.Ours.Single(record => record.Level == LogLevel.Warning).Message.Should().Contain("RequireVoucherifySignature()");
    }

    [Fact]
    public async Task A_webhook_of_the_retired_version_is_told_the_version_to_switch_to()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response =
            await receiver.DeliverAsync("""{"id":"event_1","object":"event","type":"voucher.published","data":{"object":{}}}"""u8.ToArray());

        (await Problem.ReadAsync(response)).Detail.Should().Contain("v2024-01-01");
    }

    [Theory]
    [MemberData(nameof(BadSignatures))]
    public async Task A_request_without_a_valid_signature_is_answered_with_401_and_the_reason(string? signature, WebhookFailure reason)
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(Wire.Body(), signature));

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await Problem.ReadAsync(response)).Reason.Should().Be(reason.ToString());
    }

    [Fact]
    public async Task A_request_without_a_valid_signature_is_not_handled()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body(), secret: "another secret");

        receiver.Handled.Should().BeEmpty();
    }

    [Fact]
    public async Task A_changed_body_is_answered_with_401()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[] body = Wire.Body();
        string signature = WebhookSignature.Compute(body, Receiver.Secret);
        body[^3] = (byte)'X';

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(body, signature));

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_does_not_sign_learns_nothing_about_the_body()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request("no JSON at all"u8.ToArray(), new string('0', 64)));

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Any_method_but_POST_is_answered_with_405(string method)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using HttpRequestMessage request = Wire.Signed(Wire.Body());
        request.Method = new HttpMethod(method);

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.Should().Equal("POST");
    }

    [Fact]
    public async Task A_body_that_says_it_is_far_too_large_is_answered_with_413_before_it_is_sent()
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: WithMaxBodyLength(100));
        using RawClient client = await RawClient.ConnectAsync(receiver);

        await client.SendAsync(RawClient.Head(RawClient.ForgedSignature + FarTooLong));

        string answer = await client.ReadAnswerAsync();
        answer.Should().StartWith("HTTP/1.1 413").And.Contain("\"reason\":\"BodyTooLarge\"");
    }

    [Fact]
    public async Task A_body_in_chunks_that_becomes_far_too_large_is_answered_with_413_before_it_ends()
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: WithMaxBodyLength(100));
        using RawClient client = await RawClient.ConnectAsync(receiver);

        await client.SendAsync(RawClient.Head(RawClient.ForgedSignature + "Transfer-Encoding: chunked\r\n"));
        await client.SendAsync($"400000\r\n{new string(' ', 0x400000)}\r\n400001\r\n{new string(' ', 0x400001)}\r\n");

        string answer = await client.ReadAnswerAsync();
        answer.Should().StartWith("HTTP/1.1 413").And.Contain("\"reason\":\"BodyTooLarge\"");
    }

    [Fact]
    public async Task The_connection_of_a_body_that_is_too_large_is_closed()
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: WithMaxBodyLength(100));
        using RawClient client = await RawClient.ConnectAsync(receiver);

        await client.SendAsync(RawClient.Head(RawClient.ForgedSignature + FarTooLong));

        (await client.ReadAnswerAsync()).Should().Contain("\r\nConnection: close\r\n");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_just_the_largest_size_is_accepted(bool inChunks)
    {
        byte[] body = Wire.Body();
        await using Receiver receiver = await Receiver.StartAsync(settings: WithMaxBodyLength(body.Length));
        using HttpRequestMessage request = Wire.Signed(body);
        request.Headers.TransferEncodingChunked = inChunks;

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_one_byte_more_is_answered_with_413(bool inChunks)
    {
        byte[] body = Wire.Body();
        await using Receiver receiver = await Receiver.StartAsync(settings: WithMaxBodyLength(body.Length - 1));
        using HttpRequestMessage request = Wire.Signed(body);
        request.Headers.TransferEncodingChunked = inChunks;

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_limit_of_the_server_that_is_lower_is_answered_with_413_as_well()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            build: builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 50));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await Problem.ReadAsync(response)).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_eight_mebibytes_can_be_allowed(bool inChunks)
    {
        await using Receiver receiver = await Receiver.StartAsync(settings: WithMaxBodyLength(WebhookParserOptions.Default.MaxBodyLength));
        byte[] frame = Wire.Body(data: """{"note":""}""");
        string note = new('x', WebhookParserOptions.Default.MaxBodyLength - frame.Length);
        using HttpRequestMessage request = Wire.Signed(Wire.Body(data: $$"""{"note":"{{note}}"}"""));
        request.Headers.TransferEncodingChunked = inChunks;

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("IDENTITY")]
    [InlineData("Identity, identity")]
    [InlineData(" ")]
    public async Task A_content_encoding_that_encodes_nothing_will_do(string encoding)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using HttpRequestMessage request = Wire.Signed(Wire.Body());
        request.Content!.Headers.TryAddWithoutValidation("Content-Encoding", encoding);

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_answer_with_401_says_what_is_expected()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(Wire.Body(), signature: null));

        response.Headers.WwwAuthenticate.ToString().Should().Be("VoucherifySignature");
    }

    [Theory]
    [MemberData(nameof(NoWebhooks))]
    public async Task No_answer_names_anything_of_the_receiver(string body, WebhookFailure failure)
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Utf8(body));

        Problem problem = await Problem.ReadAsync(response);
        problem.Detail.Should().NotContainAny("WebhookParser", "Options", "RequireVoucherifySignature", "Project settings");
        problem.Reason.Should().Be(failure.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256=00")]
    public async Task A_request_without_the_form_of_a_signature_is_answered_before_its_body_is_read(string? signature)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using RawClient client = await RawClient.ConnectAsync(receiver);

        await client.SendAsync(RawClient.Head(
            (signature is null ? "" : $"{WebhookSignature.HeaderName}: {signature}\r\n") + "Content-Length: 1000000\r\n"));

        (await client.ReadAnswerAsync()).Should().StartWith("HTTP/1.1 401");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("zstd")]
    public async Task A_body_with_a_content_encoding_is_answered_with_415(string encoding)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using HttpRequestMessage request = Wire.Signed(Wire.Body());
        request.Content!.Headers.ContentEncoding.Add(encoding);

        using HttpResponseMessage response = await receiver.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await Problem.ReadAsync(response)).Reason.Should().Be("ContentEncoding");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=none")]
    public async Task Any_content_type_will_do(string? contentType)
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Signed(Wire.Body()).WithContentType(contentType));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_handler_that_fails_is_answered_with_500()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            voucherify => voucherify.AddHandler<VoucherPublished>((_, _, _) => throw new InvalidOperationException()));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        (await Problem.ReadAsync(response)).Reason.Should().Be("HandlerFailed");
    }

    [Fact]
    public async Task Handlers_that_are_not_done_in_time_are_answered_with_503()
    {
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(
            voucherify => voucherify.AddHandler<VoucherPublished>((_, _, cancellationToken) => pause.WaitAsync(cancellationToken)));
        Task<HttpResponseMessage> answer = receiver.DeliverAsync(Wire.Body());
        await pause.Entered;

        receiver.Time.Advance(TimeSpan.FromSeconds(8));

        await ShouldBeNotAccepted(await answer);
        pause.Release();
    }

    [Fact]
    public async Task An_inbox_that_fails_is_answered_with_503()
    {
        await using Receiver receiver = await Receiver.StartAsync(With((_, _) => throw new InvalidOperationException("The disk is full.")));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        await ShouldBeNotAccepted(response);
    }

    [Fact]
    public async Task An_inbox_that_is_cancelled_is_answered_with_503()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            With((_, _) => Task.FromCanceled<WebhookReceipt>(new CancellationToken(canceled: true))));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        await ShouldBeNotAccepted(response);
    }

    [Fact]
    public async Task An_application_that_is_shutting_down_answers_with_503()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        receiver.Get<IHostApplicationLifetime>().StopApplication();

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        await ShouldBeNotAccepted(response);
        receiver.Handled.Should().BeEmpty();
    }

    [Fact]
    public async Task Problem_details_have_all_members_and_the_status_of_the_answer()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        using HttpResponseMessage response = await receiver.SendAsync(Wire.Request(Wire.Body(), signature: null));

        Problem problem = await Problem.ReadAsync(response);
        problem.Should().BeEquivalentTo(new
        {
            Type = "about:blank",
            Status = HttpStatusCode.Unauthorized,
            Detail = "The request has no signature. Expected the header x-voucherify-signature.",
            Reason = "SignatureMissing",
        });
        problem.Title.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task Problem_details_never_hold_what_an_exception_said()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.AddHandler<VoucherPublished>((_, _, _) => throw new InvalidOperationException("connection string"));
            voucherify.AddHandler<CustomerCreated>((_, _, _) => Task.CompletedTask);
        });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        (await response.Content.ReadAsStringAsync()).Should().NotContainAny("connection string", "InvalidOperation", "Exception", " at ");
    }

    [Fact]
    public async Task Problem_details_never_hold_what_an_inbox_said()
    {
        await using Receiver receiver = await Receiver.StartAsync(With((_, _) => throw new IOException("/var/lib/inbox")));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        (await response.Content.ReadAsStringAsync()).Should().NotContainAny("/var/lib/inbox", "IOException");
    }

    [Theory]
    [InlineData("""{"email":"jane@example.com"}""")]
    [InlineData("""{"email":"jane@example.com""")]
    [InlineData("""["jane@example.com"]""")]
    public async Task Problem_details_never_hold_the_body_the_signature_or_the_secret(string text)
    {
        await using Receiver receiver = await Receiver.StartAsync();
        byte[] body = Wire.Utf8(text);
        string signature = WebhookSignature.Compute(body, Receiver.Secret);
        string otherSignature = WebhookSignature.Compute(body, "another secret");

        using HttpResponseMessage signed = await receiver.SendAsync(Wire.Request(body, signature));
        using HttpResponseMessage unsigned = await receiver.SendAsync(Wire.Request(body, otherSignature));

        string answers = await signed.Content.ReadAsStringAsync() + await unsigned.Content.ReadAsStringAsync();
        answers.Should().NotContainAny("jane", signature, otherSignature, Receiver.Secret);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_never_answered_with_success()
    {
        // A buffering middleware, say, whose disk is full.
        await using Receiver receiver = await Receiver.StartAsync(map: app =>
        {
            app.Use((context, next) =>
            {
                context.Request.Body = new BrokenStream();
                return next(context);
            });
            app.MapVoucherifyWebhooks(Receiver.Path);
        });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.IsSuccessStatusCode.Should().BeFalse("Voucherify would not send the webhook again");
    }

    private static Dictionary<string, string> WithMaxBodyLength(int length) => new()
    {
        ["Secrets:main"] = Receiver.Secret,
        ["MaxBodyLength"] = $"{length}",
    };

    private static Action<VoucherifyWebhooksBuilder> With(Func<ReceivedWebhook, CancellationToken, Task<WebhookReceipt>> accept) =>
        voucherify => voucherify.Services.AddSingleton<IWebhookInbox>(new DelegateInbox(accept));

    private static async Task ShouldBeNotAccepted(HttpResponseMessage response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.Should().Be(new RetryConditionHeaderValue(TimeSpan.FromMinutes(1)));
        (await Problem.ReadAsync(response)).Reason.Should().Be("NotAccepted");
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("No space left on device.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("No space left on device.");
    }
}
