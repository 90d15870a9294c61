using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.AspNetCore.Tests;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>Rows that cannot be read, in a file that can.</summary>
public sealed class SqliteInboxDamageTests : IDisposable
{
    private const int PageSize = 8192;

    private readonly TemporaryFolder _folder = new();
    private readonly HandlerRuns _runs = new();
    private readonly LogRecorder _logs = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_that_cannot_be_read_are_dead_letters_and_do_not_stop_the_others()
    {
        string[] damaged = [.. Enumerable.Range(0, 20).Select(number => $"whs_damaged_{number}")];
        string[] healthy = [.. Enumerable.Range(0, 40).Select(number => $"whs_healthy_{number}")];
        Store([.. damaged, .. healthy]);
        damaged.ToList().ForEach(Damage);

        await using InboxHost host = await StartAsync();
        await host.UntilAsync(status => status.Waiting == 0);

        _runs.Done.Should().BeEquivalentTo(healthy);
        IReadOnlyList<DeadLetter> dead = (await host.Durable.GetDeadLettersAsync()).Items;
        dead.Select(letter => letter.Webhook.Id).Should().BeEquivalentTo(damaged);
        dead.Should().OnlyContain(letter => letter.Error.Contains("cannot be read because the file is damaged") && letter.Webhook.Body.IsEmpty);
        await _logs.UntilAsync(_ => CountWarnings() >= 20);
        CountWarnings().Should().Be(20, "each is told once");
        (await host.AcceptAsync("whs_new")).Should().Be(WebhookReceipt.Stored, "the file can still be written");
        await _runs.UntilAsync(runs => runs.TimesDone("whs_new") == 1);
    }

    [Fact]
    public async Task What_cannot_be_read_cannot_be_replayed_and_can_be_discarded()
    {
        Store("whs_damaged", "whs_missing");
        Damage("whs_damaged");
        Execute("DELETE FROM bodies WHERE number = 2");
        await using InboxHost host = await StartAsync();
        await host.UntilAsync(status => status.DeadLetters == 2);

        (await host.Durable.ReplayAsync("whs_damaged")).Should().BeFalse();
        (await host.Durable.ReplayAsync(new DeadLetterQuery())).Should().Be(0);
        (await host.Durable.DiscardAsync("whs_damaged")).Should().BeTrue();
        (await host.Durable.DiscardAsync(new DeadLetterQuery())).Should().Be(1);

        (await host.Durable.GetStatusAsync()).DeadLetters.Should().Be(0);
        (await host.AcceptAsync("whs_damaged")).Should().Be(WebhookReceipt.Duplicate);
    }

    [Fact]
    public async Task Values_that_make_no_sense_are_set_aside_too()
    {
        Store("whs_time", "whs_body", "whs_fine");
        Execute($"UPDATE webhooks SET received_at = {long.MaxValue} WHERE number = 1; UPDATE bodies SET body = 7 WHERE number = 2");

        await using InboxHost host = await StartAsync();
        await _runs.UntilAsync(runs => runs.Done.Count == 1);
        await host.UntilAsync(status => status.DeadLetters == 2);

        _runs.Done.Should().Equal("whs_fine");
    }

    private int CountWarnings() => _logs.Ours.Count(record => record.Level >= LogLevel.Warning);

    private Task<InboxHost> StartAsync() => InboxHost.StartAsync(voucherify =>
    {
        voucherify.Services.AddLogging(logging => logging.AddProvider(_logs));
        voucherify.AddHandler<WebhookEventData>((_, webhook, _) => _runs.RunAsync(webhook.Id, () => Task.CompletedTask));
        voucherify.UseSqliteInbox(_folder.File());
    });

    /// <summary>Stores webhooks with bodies that fill several pages of their own, and closes the file.</summary>
    private void Store(params string[] ids)
    {
        using var file = new SqliteInboxFile(_folder.File());
        file.Open();
        var store = new SqliteInboxStore(file);
        store.Commit([.. ids.Select(id => new Func<long>(() => store.Insert(InboxHost.Webhook(id, Body(id)), null, DateTimeOffset.UtcNow)))]);
    }

    private static string Body(string id) =>
        $$$"""{"id":"{{{id}}}","type":"voucher.published","data":{"text":"{{{string.Concat(Enumerable.Repeat($"<{id}>", 20_000 / (id.Length + 2)))}}}"}}""";

    /// <summary>Overwrites the pages that hold nothing but a body.</summary>
    private void Damage(string id)
    {
        byte[] file = File.ReadAllBytes(_folder.File());
        byte[] mark = Encoding.UTF8.GetBytes($"<{id}>");

        for (int page = PageSize; page < file.Length; page += PageSize)
        {
            // A page of a chain begins with the number of the next.
            if (file.AsSpan(page + 4, 3 * mark.Length).IndexOf(mark) >= 0)
            {
                file.AsSpan(page, PageSize).Fill(0xA5);
            }
        }

        File.WriteAllBytes(_folder.File(), file);
    }

    private void Execute(string sql)
    {
        using var file = new SqliteInboxFile(_folder.File());
        file.Open();
        file.Writer.Execute(sql);
    }
}
