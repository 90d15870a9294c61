using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing.Tests;

/// <summary>How the test of an application delivers a webhook and learns what became of it.</summary>
public sealed class WebApplicationFactoryTests
{
    [Fact]
    public async Task A_delivery_tells_who_handled_it()
    {
        await using var shop = new Shop(voucherify => voucherify.AddHandler<VoucherPublished>(SendCard));

        DeliveryResult result = await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        (result.Status, result.Outcome, result.Reason).Should().Be((HttpStatusCode.OK, WebhookOutcome.Handled, null));
        result.Webhook!.EventType.Should().Be("voucher.published");
        result.Handlers.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Handler = nameof(SendCard), Exception = (Exception?)null });

        static Task SendCard(VoucherPublished published, WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    [Fact]
    public async Task A_handler_that_fails_is_told_of_with_what_it_threw()
    {
        var failure = new TimeoutException("The printer is out of paper.");
        await using var shop = new Shop(voucherify => voucherify.AddHandler<VoucherPublished>((_, _, _) => throw failure));

        DeliveryResult result = await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        (result.Status, result.Outcome).Should().Be((HttpStatusCode.InternalServerError, WebhookOutcome.Failed));
        result.Handlers.Single().Exception.Should().BeSameAs(failure);
    }

    [Fact]
    public async Task With_an_inbox_a_delivery_waits_until_the_handlers_are_done()
    {
        using var folder = new TemporaryFolder();
        bool isDone = false;
        await using var shop = new Shop(voucherify => voucherify.UseSqliteInbox(folder.File).AddHandler<VoucherPublished>(async (_, _, cancellationToken) =>
        {
            await Task.Delay(200, cancellationToken);
            isDone = true;
        }));

        DeliveryResult result = await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        isDone.Should().BeTrue();
        (result.Status, result.Outcome).Should().Be((HttpStatusCode.Accepted, WebhookOutcome.Stored));
        result.Handlers.Should().ContainSingle();
    }

    [Fact]
    public async Task With_an_inbox_a_handler_that_fails_is_told_of_after_its_first_attempt()
    {
        using var folder = new TemporaryFolder();
        await using var shop = new Shop(voucherify => voucherify
            .UseSqliteInbox(folder.File, options => options.RetryDelays = [TimeSpan.FromHours(1)])
            .AddHandler<VoucherPublished>((_, _, _) => throw new TimeoutException("The printer is out of paper.")));

        DeliveryResult result = await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        result.Handlers.Should().ContainSingle().Which.Exception!.Message.Should().Be("The printer is out of paper.");
    }

    [Fact]
    public async Task A_resend_is_asked_for_with_the_same_body()
    {
        await using var shop = new Shop(voucherify => voucherify.AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask));
        byte[] body = SampleEvents.CreateBody(VoucherPublished.EventType);

        await shop.DeliverAsync(body);
        DeliveryResult again = await shop.DeliverAsync(body);

        again.Outcome.Should().Be(WebhookOutcome.Duplicate);
        again.Handlers.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_deliveries_of_one_event_are_two()
    {
        await using var shop = new Shop(voucherify => voucherify.AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask));
        VoucherPublished published = SampleEvents.Create<VoucherPublished>();

        await shop.DeliverAsync(published);
        DeliveryResult second = await shop.DeliverAsync(published);

        second.Outcome.Should().Be(WebhookOutcome.Handled);
    }

    [Fact]
    public async Task A_wrong_secret_is_rejected_as_it_would_be()
    {
        await using var shop = new Shop(_ => { });

        DeliveryResult result = await shop.DeliverAsync(
            SampleEvents.Create<VoucherPublished>(), new DeliveryOptions { Secret = "another secret" });

        (result.Status, result.Reason, result.Webhook).Should().Be((HttpStatusCode.Unauthorized, "SignatureMismatch", null));
    }

    [Fact]
    public async Task A_named_receiver_is_delivered_to_by_its_name()
    {
        await using var shop = new Shop(
            voucherify => voucherify.Services.AddVoucherifyWebhooks("outlet", options => options.Secrets["main"] = "secret of the outlet")
                .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask),
            endpoints =>
            {
                endpoints.MapVoucherifyWebhooks("/shop");
                endpoints.MapVoucherifyWebhooks("/outlet", "outlet");
            });

        DeliveryResult result = await shop.DeliverAsync(
            SampleEvents.Create<VoucherPublished>(), new DeliveryOptions { Receiver = "outlet" });

        result.Outcome.Should().Be(WebhookOutcome.Handled);
    }

    [Fact]
    public async Task Where_several_endpoints_fit_the_path_has_to_be_said()
    {
        await using var shop = new Shop(_ => { }, endpoints =>
        {
            endpoints.MapVoucherifyWebhooks("/one");
            endpoints.MapVoucherifyWebhooks("/two");
        });

        Func<Task> deliver = () => shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        await deliver.Should().ThrowAsync<InvalidOperationException>().WithMessage("*2 endpoint(s)*/one, /two*DeliveryOptions.Path*");
        (await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>(), new DeliveryOptions { Path = "/two" }))
            .Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Waiting_for_all_webhooks_ends_when_none_waits()
    {
        using var folder = new TemporaryFolder();
        int handled = 0;
        await using var shop = new Shop(voucherify => voucherify.UseSqliteInbox(folder.File).AddHandler<VoucherPublished>(async (_, _, cancellationToken) =>
        {
            await Task.Delay(50, cancellationToken);
            Interlocked.Increment(ref handled);
        }));
        HttpClient client = shop.CreateClient();

        for (int number = 0; number < 5; number++)
        {
            using HttpResponseMessage response = await client.SendAsync(WebhookRequests.Create(VoucherPublished.EventType, Shop.Secret, "/hooks"));
        }

        await shop.Services.WhenWebhooksAreDoneAsync();

        handled.Should().Be(5);
    }

    [Fact]
    public async Task Waiting_for_all_webhooks_fails_with_the_errors_of_dead_letters()
    {
        using var folder = new TemporaryFolder();
        await using var shop = new Shop(voucherify => voucherify
            .UseSqliteInbox(folder.File, options => options.RetryDelays = [])
            .AddHandler<VoucherPublished>((_, _, _) => throw new TimeoutException("The printer is out of paper.")));
        await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        Func<Task> wait = () => shop.Services.WhenWebhooksAreDoneAsync();

        await wait.Should().ThrowAsync<InvalidOperationException>().WithMessage("*dead letters*voucher.published*The printer is out of paper.*");
    }

    [Fact]
    public async Task Waiting_for_all_webhooks_ends_with_what_still_waits()
    {
        using var folder = new TemporaryFolder();
        await using var shop = new Shop(voucherify => voucherify
            .UseSqliteInbox(folder.File, options => options.RetryDelays = [TimeSpan.FromHours(1)])
            .AddHandler<VoucherPublished>((_, _, _) => throw new TimeoutException("The printer is out of paper.")));
        await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        Func<Task> wait = () => shop.Services.WhenWebhooksAreDoneAsync(TimeSpan.FromMilliseconds(100));

        await wait.Should().ThrowAsync<TimeoutException>().WithMessage("*not done*voucher.published*The printer is out of paper.*");
    }

    [Fact]
    public async Task An_application_with_an_inbox_can_be_tested_without_it()
    {
        using var folder = new TemporaryFolder();
        await using var shop = new Shop(voucherify => voucherify
            .UseSqliteInbox(folder.File)
            .UseInlineInbox()
            .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask));

        DeliveryResult result = await shop.DeliverAsync(SampleEvents.Create<VoucherPublished>());

        result.Outcome.Should().Be(WebhookOutcome.Handled);
        File.Exists(folder.File).Should().BeFalse();
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("voucherify-testing-");

        public string File => Path.Combine(_folder.FullName, "inbox.db");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
