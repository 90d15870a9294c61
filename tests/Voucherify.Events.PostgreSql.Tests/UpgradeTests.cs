using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>A schema as version 0.1 made it, with what Rebus wrote into it.</summary>
public sealed class UpgradeTests
{
    private const string Tables =
        """
        create schema $;
        create table $.webhooks (id text primary key, received_at timestamptz not null, done_at timestamptz);
        create table $.queue (
            id bigint generated always as identity primary key,
            recipient text not null,
            priority int not null,
            expiration timestamptz not null,
            visible timestamptz not null,
            headers bytea not null,
            body bytea not null);
        create table $.dead_letters (
            id text primary key,
            event_type text not null,
            body bytea not null,
            received_at timestamptz not null,
            trace_parent text,
            attempts int not null,
            failed_at timestamptz not null,
            error text not null);
        """;

    [PostgresFact]
    public async Task What_waited_in_version_0_1_is_handled()
    {
        await using Database database = await CreateAsync();
        await QueueAsync(database, "whs_1");
        var handled = new Handled();

        await using Instance instance = await database.StartAsync(handled.HandleAsync);

        (await handled.NextAsync()).Should().Be("whs_1");
        await database.UntilAsync("select done_at is not null from $.inbox where key = 'whs_1'");
        (await database.RunAsync("select count(*) from $.queue")).Should().Be(0L);
    }

    [PostgresFact]
    public async Task A_webhook_that_waited_for_a_retry_keeps_its_attempts_its_time_and_its_trace()
    {
        await using Database database = await CreateAsync();
        await QueueAsync(database, "whs_1", """, "voucherify-attempts": "2", "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" """, "now() + interval '10 minutes'");

        await using Instance instance = await database.StartAsync((_, _) => Task.CompletedTask);
        await database.UntilAsync("select count(*) = 1 from $.inbox");

        WaitingWebhook waiting = (await instance.Inbox.GetWaitingAsync()).Items.Should().ContainSingle().Which;
        waiting.Attempts.Should().Be(2);
        waiting.DueAt.Should().BeCloseTo(DateTimeOffset.UtcNow + TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1));
        waiting.Webhook.EventType.Should().Be("voucher.published");
        waiting.Webhook.ReceivedAt.Should().Be(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));
        waiting.Webhook.TraceParent.Should().Be("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    [PostgresFact]
    public async Task Dead_letters_are_taken_over_and_can_be_replayed()
    {
        await using Database database = await CreateAsync();
        await database.RunAsync(
            """
            insert into $.webhooks values ('whs_1', now(), now());
            insert into $.dead_letters values ('whs_1', 'voucher.published', convert_to('{"id":"whs_1","type":"voucher.published","data":{}}', 'UTF8'), now(), null, 6, '2026-11-01T12:00:00Z', 'no room')
            """);
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);
        await database.UntilAsync("select count(*) = 1 from $.inbox");

        DeadLetter dead = (await instance.Inbox.FindDeadLetterAsync("whs_1"))!;

        dead.Attempts.Should().Be(6);
        dead.Error.Should().Be("no room");
        dead.FailedAt.Should().Be(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));
        (await instance.Inbox.ReplayAsync("whs_1")).Should().BeTrue();
        (await handled.NextAsync()).Should().Be("whs_1");
        (await instance.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate);
    }

    [PostgresFact]
    public async Task A_message_that_cannot_be_read_is_a_dead_letter_and_blocks_nobody()
    {
        await using Database database = await CreateAsync();
        await database.RunAsync("insert into $.queue (recipient, priority, expiration, visible, headers, body) values ('webhooks', 0, 'infinity', now(), 'no JSON', 'nothing')");
        await QueueAsync(database, "whs_1");
        var handled = new Handled();

        await using Instance instance = await database.StartAsync(handled.HandleAsync);

        (await handled.NextAsync()).Should().Be("whs_1");
        (await instance.Inbox.GetDeadLettersAsync()).Items.Should().ContainSingle().Which.Error.Should().StartWith("The message of version 0.1 cannot be read.");
    }

    [PostgresFact]
    public async Task A_webhook_that_an_instance_of_0_1_accepted_is_a_duplicate_here_and_the_other_way_round()
    {
        await using Database database = await CreateAsync();
        await database.RunAsync("insert into $.webhooks values ('whs_old', now(), now())");
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);

        WebhookReceipt known = await instance.AcceptAsync("whs_old");
        WebhookReceipt first = await instance.AcceptAsync("whs_new");
        WebhookReceipt second = await instance.AcceptAsync("whs_new");
        WebhookReceipt test = await instance.AcceptAsync("whs_000000000000000000");
        WebhookReceipt[] copies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => instance.AcceptAsync("whs_copies")));

        known.Should().Be(WebhookReceipt.Duplicate);
        first.Should().Be(WebhookReceipt.Stored);
        second.Should().Be(WebhookReceipt.Duplicate);
        test.Should().Be(WebhookReceipt.Stored);
        copies.Count(receipt => receipt == WebhookReceipt.Stored).Should().Be(1);

        // What 0.1 does when it accepts: it inserts the mark, and answers that it is a duplicate when nothing was inserted.
        (await database.RunAsync("insert into $.webhooks (id, received_at) values ('whs_new', now()) on conflict do nothing returning id")).Should().BeNull();
        (await handled.NextAsync(3)).Should().BeEquivalentTo(["whs_new", "whs_000000000000000000", "whs_copies"]);
    }

    [PostgresFact]
    public async Task What_an_instance_of_0_1_leaves_behind_later_is_taken_over_too_and_what_it_handles_is_left_to_it()
    {
        await using Database database = await CreateAsync();
        await QueueAsync(database, "whs_running");
        await using Npgsql.NpgsqlConnection old = await database.OpenAsync();
        await using Npgsql.NpgsqlTransaction handling = await old.BeginTransactionAsync();
        await using (Npgsql.NpgsqlCommand receive = database.Command(old, "delete from $.queue"))
        {
            await receive.ExecuteNonQueryAsync();
        }

        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);
        await QueueAsync(database, "whs_later");

        (await handled.NextAsync()).Should().Be("whs_later", "the other one is being handled");
        handled.More.Should().Be(0);
        await handling.RollbackAsync();
        (await handled.NextAsync()).Should().Be("whs_running", "its instance died");
    }

    [PostgresFact]
    public async Task When_the_ids_of_0_1_are_too_old_to_matter_its_tables_are_left_alone()
    {
        await using Database database = await CreateAsync();
        await using (await database.StartAsync((_, _) => Task.CompletedTask))
        {
        }

        await database.RunAsync("update $.store set upgraded_at = now() - interval '73 hours'");
        await database.RunAsync("drop table $.webhooks, $.queue, $.dead_letters");
        var handled = new Handled();
        await using Instance instance = await database.StartAsync(handled.HandleAsync);

        // The first look tells that they are gone; until then a resend would have to be stored with them.
        await database.UntilAsync("select count(*) = 1 from $.instances");
        (await AcceptAsync(instance)).Should().Be(WebhookReceipt.Stored);
        (await handled.NextAsync()).Should().Be("whs_1");
    }

    private static async Task<WebhookReceipt> AcceptAsync(Instance instance)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await instance.AcceptAsync("whs_1");
            }
            catch (Npgsql.PostgresException) when (attempt < 20)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static async Task<Database> CreateAsync()
    {
        Database database = Database.OfShared();
        await database.RunAsync(Tables);
        return database;
    }

    // The headers are those that Rebus 8.9.5 wrote with the ones of 0.1.
    private static async Task QueueAsync(Database database, string id, string headers = "", string visible = "now()") => await database.RunAsync(
        $$$"""
        insert into $.webhooks (id, received_at) values ('{{{id}}}', now());
        insert into $.queue (recipient, priority, expiration, visible, headers, body)
        values ('webhooks', 0, 'infinity', {{{visible}}}, convert_to('{
            "rbs2-msg-id": "4b0d3c51-7e43-4c2f-9a5f-8d5b0c2b8f10",
            "rbs2-return-address": "webhooks",
            "rbs2-senttime": "2026-11-01T12:00:00.0000000+00:00",
            "rbs2-sender-address": "webhooks",
            "rbs2-msg-type": "Voucherify.Events.AspNetCore.ReceivedWebhook, Voucherify.Events.AspNetCore",
            "rbs2-intent": "p2p",
            "voucherify-id": "{{{id}}}",
            "voucherify-event-type": "voucher.published",
            "voucherify-received-at": "2026-11-01T12:00:00.0000000+00:00"{{{headers}}}
        }', 'UTF8'), convert_to('{"id":"{{{id}}}","type":"voucher.published","data":{}}', 'UTF8'))
        """);
}
