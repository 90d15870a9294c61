using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting.Tests;

public sealed class WebhookReceiverTests
{
    [Fact]
    public async Task A_signed_webhook_is_handled()
    {
        await using Host host = Create();

        WebhookReception reception = await host.ReceiveAsync(Host.Body("whs_7"));

        reception.Outcome.Should().Be(WebhookOutcome.Handled);
        reception.StatusCode.Should().Be(200);
        reception.Webhook!.Id.Should().Be("whs_7");
        reception.SecretLabel.Should().Be("main");
        reception.Failure.Should().BeNull();
        reception.Reason.Should().BeNull();
    }

    [Fact]
    public async Task A_resend_is_a_duplicate_and_is_acknowledged()
    {
        await using Host host = Create();
        byte[] body = Host.Body();

        await host.ReceiveAsync(body);
        WebhookReception again = await host.ReceiveAsync(body);

        (again.Outcome, again.StatusCode).Should().Be((WebhookOutcome.Duplicate, 200));
    }

    [Fact]
    public async Task An_event_without_a_handler_is_acknowledged()
    {
        await using Host host = Create(voucherify => voucherify.AddHandler<CustomerCreated>((_, _, _) => Task.CompletedTask));

        WebhookReception reception = await host.ReceiveAsync(Host.Body());

        (reception.Outcome, reception.StatusCode).Should().Be((WebhookOutcome.Unhandled, 200));
    }

    [Theory]
    [InlineData(null, WebhookFailure.SignatureMissing)]
    [InlineData("", WebhookFailure.SignatureMissing)]
    [InlineData("abc", WebhookFailure.SignatureMalformed)]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", WebhookFailure.SignatureMismatch)]
    public async Task What_is_not_signed_is_rejected_with_401(string? signature, WebhookFailure failure)
    {
        await using Host host = Create();

        WebhookReception reception = await host.Receiver.ReceiveAsync(Host.Body(), signature);

        reception.Outcome.Should().Be(WebhookOutcome.Rejected);
        reception.StatusCode.Should().Be(401);
        reception.Failure.Should().Be(failure);
        reception.Reason.Should().Be(failure.ToString());
        reception.Webhook.Should().BeNull();
        reception.SecretLabel.Should().BeNull();
    }

    [Theory]
    [InlineData("{", WebhookFailure.MalformedJson)]
    [InlineData("[]", WebhookFailure.NotAnObject)]
    [InlineData("{}", WebhookFailure.NotAnEnvelope)]
    public async Task What_is_signed_and_no_webhook_is_rejected_with_400(string body, WebhookFailure failure)
    {
        await using Host host = Create();

        WebhookReception reception = await host.ReceiveAsync(Encoding.UTF8.GetBytes(body));

        (reception.Outcome, reception.StatusCode, reception.Failure).Should().Be((WebhookOutcome.Rejected, 400, failure));
        reception.SecretLabel.Should().Be("main", "Voucherify sent it");
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_rejected_with_413()
    {
        await using Host host = Create(configure: options => options.MaxBodyLength = 100);

        WebhookReception reception = await host.ReceiveAsync(Host.Body(new string('a', 100)));

        (reception.StatusCode, reception.Failure, reception.SecretLabel).Should().Be((413, WebhookFailure.BodyTooLarge, "main"));
    }

    [Fact]
    public async Task A_handler_that_fails_is_named_and_answered_with_500()
    {
        await using Host host = Create(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, _) => throw new TimeoutException("The printer is out of paper.")));

        WebhookReception reception = await host.ReceiveAsync(Host.Body());

        (reception.Outcome, reception.StatusCode, reception.Reason).Should().Be((WebhookOutcome.Failed, 500, "HandlerFailed"));
        reception.Failures.Should().ContainSingle().Which.Exception.Should().BeOfType<TimeoutException>();
    }

    [Fact]
    public async Task What_is_not_handled_in_time_is_answered_with_503()
    {
        await using Host host = Create(
            voucherify => voucherify.AddHandler<VoucherPublished>((_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken)),
            options => options.AcceptTimeout = TimeSpan.FromMilliseconds(50));

        WebhookReception reception = await host.ReceiveAsync(Host.Body());

        (reception.Outcome, reception.StatusCode, reception.Reason).Should().Be((WebhookOutcome.Unavailable, 503, "NotAccepted"));
    }

    [Fact]
    public async Task A_caller_that_has_no_more_time_ends_the_waiting()
    {
        await using Host host = Create(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken)));
        using var ending = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        byte[] body = Host.Body();

        WebhookReception reception = await host.Receiver.ReceiveAsync(
            body, WebhookSignature.Compute(body, Host.Secret), cancellationToken: ending.Token);

        reception.StatusCode.Should().Be(503);
    }

    [Fact]
    public async Task The_buffer_of_the_caller_may_be_reused()
    {
        var pause = new TaskCompletionSource();
        WebhookEvent? seen = null;
        await using Host host = Create(voucherify => voucherify.AddHandler<VoucherPublished>(async (_, webhook, _) =>
        {
            await pause.Task;
            seen = webhook;
        }));
        byte[] body = Host.Body();
        Task<WebhookReception> receiving = host.ReceiveAsync(body);

        body.AsSpan().Clear();
        pause.SetResult();
        await receiving;

        seen!.RawData.GetProperty("voucher").GetProperty("code").GetString().Should().Be("C");
    }

    [Fact]
    public async Task Nothing_is_received_without_a_secret()
    {
        await using var host = new Host(services => services.AddVoucherifyWebhooks());

        Action receive = () => _ = host.Receiver;

        receive.Should().Throw<InvalidOperationException>().WithMessage("*without a secret*AddVoucherifyWebhooks(*");
    }

    [Fact]
    public async Task Handlers_run_without_a_secret()
    {
        System.Collections.Concurrent.ConcurrentQueue<string> handled = null!;
        await using var host = new Host(services => handled = Host.Record(services.AddVoucherifyWebhooks()));
        await host.StartAsync();

        WebhookReceipt receipt = await host.Get<IWebhookInbox>().AcceptAsync(
            ReceivedWebhook.ParseUnverified(Host.Body("whs_from_a_queue")), CancellationToken.None);

        receipt.Should().Be(WebhookReceipt.Handled);
        handled.Should().Equal("whs_from_a_queue");
    }

    [Fact]
    public async Task While_developing_the_log_says_who_handled_a_webhook_and_who_did_not()
    {
        await using var host = new Host(services =>
        {
            services.AddSingleton<IHostEnvironment>(new Environment(Environments.Development));
            services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Host.Secret).AddHandler<VoucherPublished>(SendCardAsync);
        });

        await host.ReceiveAsync(Host.Body("whs_1"));
        await host.ReceiveAsync(Host.Body("whs_2", "customer.created"));

        host.Logs.At(LogLevel.Information).Should().SatisfyRespectively(
            first => first.Should().MatchRegex(@"^Webhook whs_1 \(voucher\.published\) was handled by SendCardAsync in [0-9.]+ ms\.$"),
            second => second.Should().Be("No handler is registered for webhook whs_2 (customer.created)."));

        static Task SendCardAsync(VoucherPublished published, WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    [Fact]
    public async Task In_production_a_webhook_that_is_handled_is_no_information()
    {
        await using Host host = Create();

        await host.ReceiveAsync(Host.Body());

        host.Logs.At(LogLevel.Information).Should().BeEmpty();
        host.Logs.At(LogLevel.Debug).Should().ContainSingle();
    }

    private static Host Create(Action<VoucherifyWebhooksBuilder>? handlers = null, Action<VoucherifyWebhooksOptions>? configure = null) =>
        new(services =>
        {
            VoucherifyWebhooksBuilder voucherify = services.AddVoucherifyWebhooks(options =>
            {
                options.Secrets["main"] = Host.Secret;
                configure?.Invoke(options);
            });
            (handlers ?? (builder => Host.Record(builder)))(voucherify);
        });
}
