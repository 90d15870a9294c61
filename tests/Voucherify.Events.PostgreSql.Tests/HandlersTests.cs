using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>Instances that do not have the same handlers, as while a new version is deployed.</summary>
public sealed class HandlersTests
{
    [PostgresFact]
    public async Task An_instance_without_the_handler_leaves_its_webhooks_to_those_that_have_it()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        await using Instance old = await StartAsync(database, []);
        await using Instance @new = await StartAsync(database, [typeof(Book)], handled);
        string[] ids = [.. Enumerable.Range(0, 40).Select(number => $"whs_{number}")];

        await Task.WhenAll(ids.Select(id => @new.AcceptAsync(id)));

        (await handled.NextAsync(ids.Length)).Should().BeEquivalentTo(ids);
        await database.UntilAsync("select count(*) = 40 from $.inbox where done_at is not null");
    }

    [PostgresFact]
    public async Task An_instance_runs_the_handlers_that_it_has_and_leaves_the_others()
    {
        await using Database database = Database.OfShared();
        Handled[] handled = [new(), new()];
        await using Instance both = await StartAsync(database, [typeof(Book), typeof(Mail)], handled[0]);
        await both.AcceptAsync("whs_before");
        await handled[0].NextAsync(2);
        await both.StopAsync();
        await database.RunAsync(
            """
            insert into $.inbox (key, id, event_type, body, received_at, handlers, due_at)
            select 'whs_1', 'whs_1', 'voucher.published', convert_to('{"id":"whs_1","type":"voucher.published","data":{}}', 'UTF8'), now(), '{Book,Mail}', now()
            """);

        await using Instance books = await StartAsync(database, [typeof(Book)], handled[1]);
        (await handled[1].NextAsync()).Should().Be("whs_1");
        await database.UntilAsync("select handlers = '{Mail}' and owner is null and attempts = 0 from $.inbox where key = 'whs_1'");
        await using Instance mails = await StartAsync(database, [typeof(Mail)], handled[1]);

        (await handled[1].NextAsync()).Should().Be("whs_1");
        await database.UntilAsync("select done_at is not null from $.inbox where key = 'whs_1'");
        handled[1].More.Should().Be(0, "each ran once");
    }

    [PostgresFact]
    public async Task A_worker_runs_the_handlers_without_an_endpoint_and_without_a_secret()
    {
        await using Database database = Database.OfShared();
        await using Instance shop = await StartAsync(database, [typeof(Book)], new Handled());
        await shop.StopAsync();
        await database.RunAsync(
            """
            insert into $.inbox (key, id, event_type, body, received_at, handlers, due_at)
            select 'whs_1', 'whs_1', 'voucher.published', convert_to('{"id":"whs_1","type":"voucher.published","data":{}}', 'UTF8'), now(), '{Book}', now()
            """);
        var handled = new Handled();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(handled);
        Instance.UseInbox(builder.Services.AddVoucherifyWebhooks().AddHandler<WebhookEventData, Book>(), database.ConnectionString, database.Schema);
        using IHost worker = builder.Build();

        await worker.StartAsync();

        (await handled.NextAsync()).Should().Be("whs_1");
        await worker.StopAsync();
    }

    private static Task<Instance> StartAsync(Database database, Type[] handlers, Handled? handled = null) => Instance.StartAsync(voucherify =>
    {
        voucherify.Services.AddSingleton(handled ?? new Handled());

        if (handlers.Contains(typeof(Book)))
        {
            voucherify.AddHandler<WebhookEventData, Book>();
        }

        if (handlers.Contains(typeof(Mail)))
        {
            voucherify.AddHandler<WebhookEventData, Mail>();
        }

        Instance.UseInbox(voucherify, database.ConnectionString, database.Schema, options => options.RetryDelays = [TimeSpan.FromMinutes(10)]);
    });

    private sealed class Book(Handled handled) : IWebhookHandler<WebhookEventData>
    {
        public Task HandleAsync(WebhookEventData data, WebhookEvent webhook, CancellationToken cancellationToken) => handled.HandleAsync(webhook, cancellationToken);
    }

    private sealed class Mail(Handled handled) : IWebhookHandler<WebhookEventData>
    {
        public Task HandleAsync(WebhookEventData data, WebhookEvent webhook, CancellationToken cancellationToken) => handled.HandleAsync(webhook, cancellationToken);
    }
}
