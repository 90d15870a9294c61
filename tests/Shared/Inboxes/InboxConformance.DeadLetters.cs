using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tests;

/// <summary>What operators are promised: to find, replay and discard dead letters, and to see what waits.</summary>
public abstract partial class InboxConformance
{
    [InboxFact]
    public async Task A_dead_letter_is_found_by_its_id_and_names_the_handler()
    {
        await using InboxHost? host = await StartWithDeadLettersAsync(First, Second);

        if (host is null)
        {
            return;
        }

        DeadLetter? found = await host.Durable.FindDeadLetterAsync(First);

        found!.Webhook.Id.Should().Be(First);
        found.Attempts.Should().Be(3);
        found.Handlers.Should().Equal(nameof(HandlerScript.Book));
        found.Error.Should().Contain(nameof(HandlerScript.Book)).And.Contain($"no room for {First}");
        (await host.Durable.FindDeadLetterAsync("whs_never_seen")).Should().BeNull();
    }

    [InboxFact]
    public async Task Dead_letters_are_selected_by_event_handler_error_and_time()
    {
        await using InboxHost? host = await StartWithDeadLettersAsync(First, Second, "whs_third");

        if (host is null)
        {
            return;
        }

        await host.AcceptAsync(InboxHost.Webhook("whs_created", eventType: VoucherCreated.EventType));
        await host.UntilAsync(status => status.DeadLetters == 4);
        DateTimeOffset second = (await host.Durable.FindDeadLetterAsync(Second))!.FailedAt;

        (await SelectAsync(host, new DeadLetterQuery())).Should().Equal("whs_created", "whs_third", Second, First);
        (await SelectAsync(host, new DeadLetterQuery { EventType = VoucherCreated.EventType })).Should().Equal("whs_created");
        (await SelectAsync(host, new DeadLetterQuery { EventType = "voucher" })).Should().BeEmpty("the whole name is compared");
        (await SelectAsync(host, new DeadLetterQuery { Handler = nameof(HandlerScript.Book) })).Should().HaveCount(4);
        (await SelectAsync(host, new DeadLetterQuery { Handler = "Boo" })).Should().BeEmpty("the whole name is compared");
        (await SelectAsync(host, new DeadLetterQuery { Error = $"no room for {Second}" })).Should().Equal(Second);
        (await SelectAsync(host, new DeadLetterQuery { Error = "%" })).Should().BeEmpty("text is not a pattern");
        (await SelectAsync(host, new DeadLetterQuery { FailedFrom = second })).Should().Equal("whs_created", "whs_third", Second);
        (await SelectAsync(host, new DeadLetterQuery { FailedBefore = second })).Should().Equal(First);
        (await SelectAsync(host, new DeadLetterQuery { Receiver = "no such receiver" })).Should().BeEmpty();
        (await SelectAsync(host, new DeadLetterQuery { EventType = VoucherPublished.EventType, FailedFrom = second })).Should().Equal("whs_third", Second);
    }

    [InboxFact]
    public async Task Dead_letters_are_paged_and_what_fails_meanwhile_moves_nothing()
    {
        await using InboxHost? host = await StartWithDeadLettersAsync("whs_1", "whs_2", "whs_3", "whs_4", "whs_5");

        if (host is null)
        {
            return;
        }

        WebhookPage<DeadLetter> first = await host.Durable.GetDeadLettersAsync(limit: 2);
        await host.AcceptAsync("whs_6");
        await host.UntilAsync(status => status.DeadLetters == 6);
        await host.Durable.DiscardAsync("whs_4");
        WebhookPage<DeadLetter> second = await host.Durable.GetDeadLettersAsync(limit: 2, continuationToken: first.ContinuationToken);
        WebhookPage<DeadLetter> third = await host.Durable.GetDeadLettersAsync(limit: 2, continuationToken: second.ContinuationToken);

        first.Items.Select(dead => dead.Webhook.Id).Should().Equal("whs_5", "whs_4");
        second.Items.Select(dead => dead.Webhook.Id).Should().Equal("whs_3", "whs_2");
        third.Items.Select(dead => dead.Webhook.Id).Should().Equal("whs_1");
        third.ContinuationToken.Should().BeNull("it is the last page");
        await FluentActions.Awaiting(() => host.Durable.GetDeadLettersAsync(continuationToken: "no token")).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => host.Durable.GetDeadLettersAsync(limit: 0)).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [InboxFact]
    public async Task All_dead_letters_of_a_query_are_replayed_and_no_other()
    {
        bool fails = true;
        await using InboxHost? host = await StartWithDeadLettersAsync(() => Volatile.Read(ref fails), First, Second);

        if (host is null)
        {
            return;
        }

        await host.AcceptAsync(InboxHost.Webhook("whs_created", eventType: VoucherCreated.EventType));
        await host.UntilAsync(status => status.DeadLetters == 3);
        Volatile.Write(ref fails, false);

        long replayed = await host.Durable.ReplayAsync(new DeadLetterQuery { EventType = VoucherPublished.EventType });

        replayed.Should().Be(2);
        await SettleAsync(host, dead: 1);
        (await SelectAsync(host, new DeadLetterQuery())).Should().Equal("whs_created");
        (await host.Durable.ReplayAsync(new DeadLetterQuery())).Should().Be(1);
        await SettleAsync(host, dead: 0);
        (await host.Durable.ReplayAsync(new DeadLetterQuery())).Should().Be(0);
    }

    [InboxFact]
    public async Task What_is_discarded_is_gone_and_its_resend_is_a_duplicate()
    {
        await using InboxHost? host = await StartWithDeadLettersAsync(First, Second, "whs_third");

        if (host is null)
        {
            return;
        }

        (await host.Durable.DiscardAsync(First)).Should().BeTrue();
        (await host.Durable.DiscardAsync(First)).Should().BeFalse("it is gone");
        (await SelectAsync(host, new DeadLetterQuery())).Should().Equal("whs_third", Second);
        (await host.AcceptAsync(First)).Should().Be(WebhookReceipt.Duplicate, "Voucherify may still send it again");

        (await host.Durable.DiscardAsync(new DeadLetterQuery { Error = Second })).Should().Be(1);
        (await host.Durable.DiscardAsync(new DeadLetterQuery())).Should().Be(1);
        await SettleAsync(host, dead: 0);
        (await host.Durable.ReplayAsync(Second)).Should().BeFalse();
    }

    [InboxFact]
    public async Task What_waits_for_a_retry_is_listed_with_its_error_and_its_time()
    {
        var script = new HandlerScript((_, webhook) => webhook.Id == First ? Fail("no room") : _release.Task);
        await using InboxHost host = await StartAsync(script, [nameof(HandlerScript.Book)], options =>
        {
            options.MaxConcurrency = 1;
            options.RetryDelays = [TimeSpan.FromHours(1)];
        });

        if (await IsInlineAsync(host))
        {
            return;
        }

        await host.AcceptAsync(First);
        await UntilAsync(async () => (await host.Durable.GetWaitingAsync(new WaitingWebhookQuery { RetriesOnly = true })).Items.Count == 1);
        await host.AcceptAsync(InboxHost.Webhook(Second, eventType: VoucherCreated.EventType));

        WaitingWebhook retry = (await host.Durable.GetWaitingAsync(new WaitingWebhookQuery { RetriesOnly = true })).Items.Should().ContainSingle().Which;

        retry.Webhook.Id.Should().Be(First);
        retry.Attempts.Should().Be(1);
        retry.Handlers.Should().Equal(nameof(HandlerScript.Book));
        retry.Error.Should().Contain("no room");
        retry.DueAt.Should().BeCloseTo(DateTimeOffset.UtcNow + TimeSpan.FromHours(1), TimeSpan.FromMinutes(1));
        (await WaitingAsync(host, new WaitingWebhookQuery())).Should().Equal(Second, First);
        (await WaitingAsync(host, new WaitingWebhookQuery { EventType = VoucherCreated.EventType })).Should().Equal(Second);
        (await WaitingAsync(host, new WaitingWebhookQuery { Receiver = "no such receiver" })).Should().BeEmpty();
        WebhookPage<WaitingWebhook> page = await host.Durable.GetWaitingAsync(limit: 1);
        page.Items.Should().ContainSingle().Which.Should().Match<WaitingWebhook>(waiting => waiting.Webhook.Id == Second && waiting.Error == null);
        page = await host.Durable.GetWaitingAsync(limit: 1, continuationToken: page.ContinuationToken);
        page.Items.Should().ContainSingle().Which.Webhook.Id.Should().Be(First);
        _release.SetResult();
    }

    /// <summary>Where handlers run before the answer there are no dead letters, and no one to ask for them.</summary>
    private async Task<bool> IsInlineAsync(InboxHost host)
    {
        if (!StoresFirst)
        {
            host.Services.GetService<IDurableWebhookInbox>().Should().BeNull("nothing is kept");
            await host.StopAsync();
        }

        return !StoresFirst;
    }

    private Task<InboxHost?> StartWithDeadLettersAsync(params string[] ids) => StartWithDeadLettersAsync(() => true, ids);

    /// <summary>Starts a process in which webhooks failed until their last retry, one after another; null where they are not kept.</summary>
    private async Task<InboxHost?> StartWithDeadLettersAsync(Func<bool> fails, params string[] ids)
    {
        var script = new HandlerScript((_, webhook) => fails() ? Fail($"no room for {webhook.Id}") : Task.CompletedTask);
        InboxHost host = await StartAsync(script, [nameof(HandlerScript.Book)]);

        if (await IsInlineAsync(host))
        {
            await host.DisposeAsync();
            return null;
        }

        for (int count = 1; count <= ids.Length; count++)
        {
            int expected = count;
            await host.AcceptAsync(ids[count - 1]);
            await host.UntilAsync(status => status.DeadLetters == expected);

            // Stores keep milliseconds: no two of them fail in the same one.
            await Task.Delay(TimeSpan.FromMilliseconds(2));
        }

        return host;
    }

    private static async Task<IEnumerable<string>> SelectAsync(InboxHost host, DeadLetterQuery query) =>
        (await host.Durable.GetDeadLettersAsync(query)).Items.Select(dead => dead.Webhook.Id);

    private static async Task<IEnumerable<string>> WaitingAsync(InboxHost host, WaitingWebhookQuery query) =>
        (await host.Durable.GetWaitingAsync(query)).Items.Select(waiting => waiting.Webhook.Id);

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(InboxHost.Patience);

        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }

    private Task<InboxHost> StartAsync(HandlerScript script, string[] handlers, Action<WebhookInboxOptions>? configure = null) =>
        InboxHost.StartAsync(voucherify =>
        {
            voucherify.Services.AddSingleton(script);

            if (handlers.Contains(nameof(HandlerScript.Book)))
            {
                voucherify.AddHandler<WebhookEventData, HandlerScript.Book>();
            }

            if (handlers.Contains(nameof(HandlerScript.Mail)))
            {
                voucherify.AddHandler<WebhookEventData, HandlerScript.Mail>();
            }

            UseInbox(voucherify, options =>
            {
                Configure(options);
                configure?.Invoke(options);
            });
        });
}
