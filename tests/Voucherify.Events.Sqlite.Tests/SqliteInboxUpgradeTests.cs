using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>A file that version 0.1 made.</summary>
public sealed class SqliteInboxUpgradeTests : IDisposable
{
    // As 0.1 wrote it, word by word: it is not what this version thinks that 0.1 wrote.
    private const string Format1 =
        """
        CREATE TABLE webhooks (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            id TEXT NOT NULL,
            event_type TEXT NOT NULL,
            body BLOB,
            received_at INTEGER NOT NULL,
            trace_parent TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            due_at INTEGER,
            done_at INTEGER,
            dead_at INTEGER,
            error TEXT
        );
        CREATE INDEX waiting ON webhooks (due_at, received_at) WHERE due_at IS NOT NULL;
        CREATE INDEX done ON webhooks (done_at) WHERE done_at IS NOT NULL;
        CREATE INDEX dead ON webhooks (dead_at) WHERE dead_at IS NOT NULL;
        PRAGMA application_id = 1447250002;
        PRAGMA user_version = 1;
        PRAGMA journal_mode = WAL;
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly HandlerRuns _runs = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_of_the_first_version_is_upgraded_and_nothing_in_it_is_lost()
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        Create(
            ("whs_waiting", $"due_at = {now}"),
            ("whs_retried", $"due_at = {now}, attempts = 2"),
            ("whs_done", $"done_at = {now}, attempts = 1, body = NULL"),
            ("whs_dead", $"dead_at = {now}, attempts = 6, error = 'It did not work.'"));

        await using InboxHost host = await StartAsync();
        await host.UntilAsync(status => status is { Waiting: 0, DeadLetters: 1 });

        _runs.Done.Should().BeEquivalentTo("whs_waiting", "whs_retried");
        (await host.AcceptAsync("whs_done")).Should().Be(WebhookReceipt.Duplicate);
        DeadLetter dead = (await host.Durable.FindDeadLetterAsync("whs_dead"))!;
        dead.Attempts.Should().Be(6);
        dead.Error.Should().Be("It did not work.");
        dead.Webhook.Body.ToArray().Should().Equal(InboxHost.Webhook("whs_dead").Body.ToArray());
        (await host.Durable.ReplayAsync("whs_dead")).Should().BeTrue();
        await _runs.UntilAsync(runs => runs.TimesDone("whs_dead") == 1);
    }

    [Fact]
    public async Task An_upgraded_file_is_opened_again()
    {
        Create(("whs_waiting", "due_at = 1"));

        await using (InboxHost first = await StartAsync())
        {
            await first.UntilSettledAsync();
        }

        await using InboxHost second = await StartAsync();

        (await second.AcceptAsync("whs_waiting")).Should().Be(WebhookReceipt.Duplicate);
    }

    [Fact]
    public void An_upgrade_that_is_interrupted_leaves_the_file_as_it_was()
    {
        Create(("whs_waiting", "due_at = 1"));
        Execute("CREATE TABLE bodies (it INTEGER)");
        using var file = new SqliteInboxFile(_folder.File());

        file.Invoking(file => file.Open()).Should().Throw<InvalidOperationException>();

        Execute("UPDATE webhooks SET body = body WHERE due_at = 1");
    }

    private Task<InboxHost> StartAsync() => InboxHost.StartAsync(voucherify => voucherify
        .AddHandler<WebhookEventData>((_, webhook, _) => _runs.RunAsync(webhook.Id, () => Task.CompletedTask))
        .UseSqliteInbox(_folder.File()));

    private void Create(params (string Id, string Values)[] webhooks)
    {
        Execute(Format1);

        foreach ((string id, string values) in webhooks)
        {
            string body = Convert.ToHexString(InboxHost.Webhook(id).Body.Span);
            Execute(
                $"INSERT INTO webhooks (key, id, event_type, body, received_at) VALUES ('{id}', '{id}', 'voucher.published', x'{body}', 0); " +
                $"UPDATE webhooks SET {values} WHERE id = '{id}'");
        }
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File()};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
