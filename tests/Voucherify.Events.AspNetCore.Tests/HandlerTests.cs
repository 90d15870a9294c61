using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Voucherify.Events.Models;

namespace Voucherify.Events.AspNetCore.Tests;

public sealed class HandlerTests
{
    private readonly ConcurrentQueue<string> _calls = new();

    [Fact]
    public async Task A_class_handles_an_event()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.Services.AddSingleton(_calls);
            voucherify.AddHandler<VoucherPublished, CardSender>();
        });

        await DeliverAsync(receiver, Wire.Body(id: "whs_7"));

        _calls.Should().Equal("L0y4L of whs_7");
    }

    [Fact]
    public async Task A_delegate_handles_an_event()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<VoucherPublished>(
            (data, webhook, _) => Call($"{data.Voucher?.Code} of {webhook.Id}")));

        await DeliverAsync(receiver, Wire.Body(id: "whs_7"));

        _calls.Should().Equal("L0y4L of whs_7");
    }

    [Fact]
    public async Task A_delegate_takes_a_service()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.Services.AddSingleton(_calls);
            voucherify.AddHandler<VoucherPublished, ConcurrentQueue<string>>((data, webhook, calls, _) =>
            {
                calls.Enqueue($"{data.Voucher?.Code} of {webhook.Id}");
                return Task.CompletedTask;
            });
        });

        await DeliverAsync(receiver, Wire.Body(id: "whs_7"));

        _calls.Should().Equal("L0y4L of whs_7");
    }

    [Fact]
    public async Task A_handler_sees_the_whole_webhook()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        await DeliverAsync(receiver, Wire.Body(data: """{"voucher":{"code":"A"},"novelty":7}""", id: "whs_7"));

        WebhookEvent webhook = receiver.Handled.Single();
        webhook.Id.Should().Be("whs_7");
        webhook.EventType.Should().Be("voucher.published");
        webhook.Event!.Id.Should().Be("ev_1");
        webhook.RawData.GetProperty("novelty").GetInt32().Should().Be(7);
    }

    [Fact]
    public async Task Several_handlers_run_in_the_order_in_which_they_were_added()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, _) => Call("first"))
            .AddHandler<WebhookEventData>((_, _, _) => Call("second"))
            .AddHandler<VoucherPublished>((_, _, _) => Call("third")));

        await DeliverAsync(receiver, Wire.Body());

        _calls.Should().Equal("first", "second", "third");
    }

    [Fact]
    public async Task A_handler_starts_when_the_one_before_it_is_done()
    {
        var pause = new Pause();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>(async (_, _, cancellationToken) =>
            {
                await pause.WaitAsync(cancellationToken);
                _calls.Enqueue("first");
            })
            .AddHandler<VoucherPublished>((_, _, _) => Call("second")));
        Task delivery = DeliverAsync(receiver, Wire.Body());
        await pause.Entered;

        pause.Release();
        await delivery;

        _calls.Should().Equal("first", "second");
    }

    [Fact]
    public async Task The_others_run_when_one_throws()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, _) => throw new InvalidOperationException())
            .AddHandler<VoucherPublished>((_, _, _) => Task.FromException(new InvalidOperationException()))
            .AddHandler<VoucherPublished>((_, _, _) => Call("third")));

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        _calls.Should().Equal("third");
    }

    [Fact]
    public async Task The_others_run_when_one_cannot_be_made()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.Services.AddScoped<StillbornHandler>(_ => throw new InvalidOperationException());
            voucherify
                .AddHandler<VoucherPublished, StillbornHandler>()
                .AddHandler<VoucherPublished>((_, _, _) => Call("second"));
        });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        _calls.Should().Equal("second");
    }

    [Fact]
    public async Task A_run_tells_what_became_of_each_handler()
    {
        var first = new InvalidOperationException("first");
        var third = new TimeoutException("third");
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherPublished>((_, _, _) => throw first)
            .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask)
            .AddHandler<VoucherPublished>((_, _, _) => Task.FromException(third)));

        WebhookResult result = await ProcessAsync(receiver, Wire.Body());

        result.Failures.Select(failure => failure.Exception).Should().Equal(first, third);
        result.Completed.Should().ContainSingle();
        result.IsDone.Should().BeFalse();
    }

    [Fact]
    public async Task A_webhook_that_waited_is_read_from_its_bytes()
    {
        await using Receiver receiver = await Receiver.StartAsync();

        WebhookResult result = await ProcessAsync(receiver, Wire.Body(id: "whs_7"));

        result.Completed.Should().ContainSingle();
        receiver.Handled.Single().Id.Should().Be("whs_7");
    }

    [Fact]
    public async Task The_token_of_whoever_processes_reaches_the_handlers()
    {
        using var source = new CancellationTokenSource();
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify.AddHandler<VoucherPublished>(async (_, _, cancellationToken) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }));

        WebhookResult result = await ProcessAsync(receiver, Wire.Body(), source.Token).InTime();

        result.Failures.Should().ContainSingle().Which.Exception.Should().BeAssignableTo<OperationCanceledException>();
    }

    [Fact]
    public async Task Processing_says_when_no_handler_takes_an_event()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<CustomerCreated>((_, _, _) => Call("customer")));

        WebhookResult result = await ProcessAsync(receiver, Wire.Body());

        result.Completed.Should().BeEmpty();
        result.IsDone.Should().BeTrue("nothing is left to run");
    }

    [Fact]
    public async Task A_handler_of_the_base_takes_every_event()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<WebhookEventData>((data, _, _) => Call(data.GetType().Name)));

        await DeliverAsync(receiver, Wire.Body(), Wire.Body("customer.created", "{}"), Wire.Body("voucher.teleported"));

        _calls.Should().Equal("VoucherPublished", "CustomerCreated", "UnknownEvent");
    }

    [Fact]
    public async Task A_handler_of_a_family_takes_its_events_and_no_others()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<RedemptionEvent>((data, _, _) => Call(data.GetType().Name)));

        await DeliverAsync(
            receiver,
            Wire.Body("redemption.succeeded", "{}"),
            Wire.Body(),
            Wire.Body("redemption.rollback.failed", "{}"));

        _calls.Should().Equal("RedemptionSucceeded", "RedemptionRollbackFailed");
    }

    [Fact]
    public async Task A_handler_of_an_interface_takes_the_events_that_have_it_and_no_others()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<IHasCustomer>((data, _, _) => Call($"{data.GetType().Name} {data.Customer?.Id}")));

        await DeliverAsync(
            receiver,
            Wire.Body("customer.created", """{"customer":{"id":"cust_1"}}"""),
            Wire.Body("campaign.created", """{"campaign":{"id":"camp_1"}}"""),
            Wire.Body("voucher.published", """{"customer":{"id":"cust_2"}}"""));

        _calls.Should().Equal("CustomerCreated cust_1", "VoucherPublished cust_2");
    }

    [Fact]
    public async Task A_handler_of_unknown_events_takes_those_and_no_others()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<UnknownEvent>((data, webhook, _) => Call($"{webhook.EventType} {data.Json.GetRawText()}")));

        await DeliverAsync(receiver, Wire.Body("voucher.teleported", """{"to":"Mars"}"""), Wire.Body());

        _calls.Should().Equal("""voucher.teleported {"to":"Mars"}""");
    }

    [Fact]
    public async Task A_handler_of_another_event_is_not_called()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify => voucherify
            .AddHandler<VoucherCreated>((_, _, _) => Call("created"))
            .AddHandler<VoucherPublished>((_, _, _) => Call("published")));

        await DeliverAsync(receiver, Wire.Body());

        _calls.Should().Equal("published");
    }

    [Fact]
    public async Task One_class_may_handle_several_events()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.Services.AddSingleton(_calls);
            voucherify.AddHandler<CustomerCreated, Registrar>().AddHandler<CustomerDeleted, Registrar>();
        });

        await DeliverAsync(receiver, Wire.Body("customer.deleted", "{}"), Wire.Body("customer.created", "{}"));

        _calls.Should().Equal("deleted", "created");
    }

    [Fact]
    public async Task Each_handler_of_a_delivery_has_a_scope_of_its_own()
    {
        var seen = new ConcurrentQueue<Scoped>();
        await using Receiver receiver = await StartWithScopeAsync(seen);

        await DeliverAsync(receiver, Wire.Body());

        seen.Distinct().Should().HaveCount(2);
    }

    [Fact]
    public async Task What_a_handler_leaves_in_a_service_when_it_fails_is_not_saved_by_the_next()
    {
        var saved = new ConcurrentQueue<int>();
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.Services.AddScoped(_ => new UnitOfWork(saved));
            voucherify
                .AddHandler<VoucherPublished, UnitOfWork>((_, _, rows, _) => rows.AddAndSaveAsync(UnitOfWork.Taken))
                .AddHandler<VoucherPublished, UnitOfWork>((_, _, rows, _) => rows.AddAndSaveAsync(2));
        });

        using HttpResponseMessage response = await receiver.DeliverAsync(Wire.Body());

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        saved.Should().Equal(2);
    }

    [Fact]
    public async Task Each_delivery_has_a_scope_of_its_own()
    {
        var seen = new ConcurrentQueue<Scoped>();
        await using Receiver receiver = await StartWithScopeAsync(seen);

        await DeliverAsync(receiver, Wire.Body(), Wire.Body());

        seen.Distinct().Should().HaveCount(4, "there are two handlers");
    }

    [Fact]
    public async Task The_scope_ends_before_the_answer()
    {
        var seen = new ConcurrentQueue<Scoped>();
        await using Receiver receiver = await StartWithScopeAsync(seen);

        await DeliverAsync(receiver, Wire.Body());

        seen.Should().OnlyContain(service => service.IsDisposed);
    }

    [Fact]
    public async Task The_scope_lives_while_the_handlers_run()
    {
        bool? wasDisposed = null;
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.Services.AddScoped<Scoped>();
            voucherify.AddHandler<VoucherPublished, Scoped>(async (_, _, service, _) =>
            {
                await Task.Yield();
                wasDisposed = service.IsDisposed;
            });
        });

        await DeliverAsync(receiver, Wire.Body());

        wasDisposed.Should().BeFalse();
    }

    [Fact]
    public void A_handler_of_what_no_event_can_be_is_refused_with_a_sentence()
    {
        Action add = () => Builder().AddHandler<Customer>((_, _, _) => Task.CompletedTask);

        add.Should().Throw<ArgumentException>().WithMessage(
            "'Customer' is not a webhook event. Use an event record such as VoucherPublished, WebhookEventData for all events, " +
            "or an interface that events share, such as IHasCustomer.");
    }

    [Fact]
    public void A_handler_of_an_interface_of_ones_own_is_refused()
    {
        Action add = () => Builder().AddHandler<IAsyncDisposable>((_, _, _) => Task.CompletedTask);

        add.Should().Throw<ArgumentException>().WithMessage("'IAsyncDisposable' is not a webhook event.*");
    }

    [Fact]
    public void A_handler_class_of_what_no_event_can_be_is_refused()
    {
        Action add = () => Builder().AddHandler<WebhookEvent, EnvelopeHandler>();

        add.Should().Throw<ArgumentException>().WithMessage("'WebhookEvent' is not a webhook event.*");
    }

    [Fact]
    public void A_handler_with_a_service_of_what_no_event_can_be_is_refused()
    {
        Action add = () => Builder().AddHandler<string, Scoped>((_, _, _, _) => Task.CompletedTask);

        add.Should().Throw<ArgumentException>().WithMessage("'String' is not a webhook event.*");
    }

    [Fact]
    public void No_handler_is_refused()
    {
        Action add = () => Builder().AddHandler<VoucherPublished>(null!);

        add.Should().Throw<ArgumentNullException>().WithParameterName("handler");
    }

    [Fact]
    public async Task Adding_the_webhooks_twice_runs_a_handler_once()
    {
        await using Receiver receiver = await Receiver.StartAsync(voucherify =>
        {
            voucherify.AddHandler<VoucherPublished>((_, _, _) => Call("first"));
            voucherify.Services.AddVoucherifyWebhooks(_ => { }).AddHandler<VoucherPublished>((_, _, _) => Call("second"));
        });

        await DeliverAsync(receiver, Wire.Body());

        _calls.Should().Equal("first", "second");
    }

    private static VoucherifyWebhooksBuilder Builder() => new ServiceCollection().AddVoucherifyWebhooks(_ => { });

    /// <summary>Runs the handlers as an inbox does.</summary>
    private static Task<WebhookResult> ProcessAsync(Receiver receiver, byte[] body, CancellationToken cancellationToken = default)
    {
        var webhook = new ReceivedWebhook
        {
            Id = "whs_7",
            EventType = VoucherPublished.EventType,
            Body = body,
            ReceivedAt = DateTimeOffset.UnixEpoch,
        };

        return receiver.Get<IWebhookProcessor>().ProcessAsync(webhook, new WebhookAttempt(), cancellationToken);
    }

    private static async Task DeliverAsync(Receiver receiver, params byte[][] bodies)
    {
        foreach (byte[] body in bodies)
        {
            using HttpResponseMessage response = await receiver.DeliverAsync(body);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
        }
    }

    private static Task<Receiver> StartWithScopeAsync(ConcurrentQueue<Scoped> seen) => Receiver.StartAsync(voucherify =>
    {
        voucherify.Services.AddScoped<Scoped>();
        voucherify
            .AddHandler<VoucherPublished, Scoped>((_, _, service, _) => See(service))
            .AddHandler<WebhookEventData, Scoped>((_, _, service, _) => See(service));

        Task See(Scoped service)
        {
            seen.Enqueue(service);
            return Task.CompletedTask;
        }
    });

    private Task Call(string name)
    {
        _calls.Enqueue(name);
        return Task.CompletedTask;
    }

    private sealed class CardSender(ConcurrentQueue<string> calls) : IWebhookHandler<VoucherPublished>
    {
        public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken)
        {
            calls.Enqueue($"{data.Voucher?.Code} of {webhook.Id}");
            return Task.CompletedTask;
        }
    }

    private sealed class Registrar(ConcurrentQueue<string> calls) : IWebhookHandler<CustomerCreated>, IWebhookHandler<CustomerDeleted>
    {
        public Task HandleAsync(CustomerCreated data, WebhookEvent webhook, CancellationToken cancellationToken)
        {
            calls.Enqueue("created");
            return Task.CompletedTask;
        }

        public Task HandleAsync(CustomerDeleted data, WebhookEvent webhook, CancellationToken cancellationToken)
        {
            calls.Enqueue("deleted");
            return Task.CompletedTask;
        }
    }

    private sealed class StillbornHandler : IWebhookHandler<VoucherPublished>
    {
        public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class EnvelopeHandler : IWebhookHandler<WebhookEvent>
    {
        public Task HandleAsync(WebhookEvent data, WebhookEvent webhook, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>Saves all or nothing, and keeps what it could not save, as a DbContext does.</summary>
    private sealed class UnitOfWork(ConcurrentQueue<int> saved)
    {
        public const int Taken = 1;

        private readonly List<int> _added = [];

        public Task AddAndSaveAsync(int key)
        {
            _added.Add(key);

            if (_added.Contains(Taken))
            {
                throw new InvalidOperationException("The key is taken.");
            }

            _added.ForEach(saved.Enqueue);
            return Task.CompletedTask;
        }
    }

    private sealed class Scoped : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
