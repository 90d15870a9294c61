using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>An operator looks at the inbox of an application from outside.</summary>
public sealed class SqliteInboxConnectionTests : IDisposable
{
    // It is a second on a machine that does nothing else.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder _folder = new();
    private int _runs;
    private volatile bool _fails = true;

    public void Dispose() => _folder.Dispose();

    private Task<InboxHost> StartAsync() => InboxHost.StartAsync(builder => builder
        .AddHandler<VoucherPublished>((_, _, _) =>
        {
            Interlocked.Increment(ref _runs);
            return _fails ? throw new InvalidOperationException("It fails.") : Task.CompletedTask;
        })
        .UseSqliteInbox(_folder.File(), options => options.RetryDelays = []));

    [Fact]
    public async Task What_is_replayed_from_outside_runs_within_a_second()
    {
        await using InboxHost host = await StartAsync();
        int replays = 0;

        TimeSpan fastest = await Best.OfThreeAsync(s_limit, async number =>
        {
            replays = number;
            string id = $"whs_{number}";
            _fails = true;
            await host.AcceptAsync(id);
            await host.UntilAsync(status => status.DeadLetters == 1);
            _fails = false;

            using var connection = new SqliteInboxConnection(_folder.File());
            (await connection.Inbox.GetDeadLettersAsync()).Items.Should().ContainSingle().Which.Webhook.Id.Should().Be(id);
            long started = Stopwatch.GetTimestamp();
            (await connection.Inbox.ReplayAsync(id)).Should().BeTrue();
            await host.UntilAsync(status => status is { Waiting: 0, DeadLetters: 0 });
            return Stopwatch.GetElapsedTime(started);
        });

        fastest.Should().BeLessThan(s_limit);
        _runs.Should().Be(2 * replays);
    }

    [Fact]
    public async Task What_is_discarded_from_outside_is_remembered()
    {
        await using InboxHost host = await StartAsync();
        await host.AcceptAsync("whs_1");
        await host.UntilAsync(status => status.DeadLetters == 1);

        using (var connection = new SqliteInboxConnection(_folder.File()))
        {
            (await connection.Inbox.DiscardAsync("whs_1")).Should().BeTrue();
            (await connection.Inbox.DiscardAsync("whs_1")).Should().BeFalse();
        }

        (await host.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Duplicate);
        (await host.Durable.GetStatusAsync()).Problems.Should().BeEmpty("the files of the application are its own still");
    }

    [Fact]
    public async Task It_works_while_the_application_is_stopped_and_the_next_start_runs_what_was_replayed()
    {
        await using (InboxHost host = await StartAsync())
        {
            await host.AcceptAsync("whs_1");
            await host.UntilAsync(status => status.DeadLetters == 1);
        }

        _fails = false;

        using (var connection = new SqliteInboxConnection(_folder.File()))
        {
            (await connection.Inbox.GetStatusAsync()).DeadLetters.Should().Be(1);
            (await connection.Inbox.ReplayAsync(new DeadLetterQuery())).Should().Be(1);
        }

        await using InboxHost next = await StartAsync();
        await next.UntilSettledAsync();
        _runs.Should().Be(2);
    }

    [Fact]
    public async Task An_application_starts_beside_it()
    {
        await using (await StartAsync())
        {
        }

        using var connection = new SqliteInboxConnection(_folder.File());
        await using InboxHost host = await StartAsync();

        (await host.AcceptAsync("whs_1")).Should().Be(WebhookReceipt.Stored);
        (await connection.Inbox.GetStatusAsync()).Should().Match<WebhookInboxStatus>(status => status.Waiting + status.DeadLetters == 1);
    }

    [Fact]
    public async Task It_accepts_nothing()
    {
        await using (await StartAsync())
        {
        }

        using var connection = new SqliteInboxConnection(_folder.File());

        await connection.Inbox.Awaiting(inbox => inbox.AcceptAsync(InboxHost.Webhook("whs_1"), CancellationToken.None))
            .Should().ThrowAsync<NotSupportedException>();
    }

    [Fact]
    public void A_file_that_is_missing_stays_so()
    {
        FluentActions.Invoking(() => new SqliteInboxConnection(_folder.File())).Should().Throw<InvalidOperationException>().WithMessage("*does not exist*");

        Directory.GetFiles(Path.GetDirectoryName(_folder.File())!).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "*not an inbox*")]
    [InlineData("this is not a database, but a text that is long enough to look like the header of one, and some more", "*not a SQLite database*")]
    public void A_file_that_is_no_inbox_is_refused(string content, string message)
    {
        File.WriteAllText(_folder.File(), content);

        FluentActions.Invoking(() => new SqliteInboxConnection(_folder.File())).Should().Throw<InvalidOperationException>().WithMessage(message);

        File.ReadAllText(_folder.File()).Should().Be(content);
    }

    [Fact]
    public void An_inbox_of_another_version_is_not_touched()
    {
        using (var session = new SqliteSession(_folder.File(), 3))
        {
            session.Execute("CREATE TABLE webhooks (number INTEGER); PRAGMA application_id = 0x56434852; PRAGMA user_version = 1;");
        }

        FluentActions.Invoking(() => new SqliteInboxConnection(_folder.File())).Should().Throw<InvalidOperationException>().WithMessage("*earlier version*");
    }
}
