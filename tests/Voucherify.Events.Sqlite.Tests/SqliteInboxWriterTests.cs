using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Voucherify.Events.AspNetCore.Tests;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

public sealed class SqliteInboxWriterTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteInboxFile _file;
    private readonly SqliteInboxStore _store;
    private readonly SqliteInboxWriter _writer;
    private readonly ManualResetEventSlim _released = new();

    public SqliteInboxWriterTests()
    {
        _file = new SqliteInboxFile(_folder.File());
        _file.Open();
        _store = new SqliteInboxStore(_file);
        _writer = new SqliteInboxWriter(_file, _store, new SqliteInboxSignal(), NullLogger<SqliteInboxWriter>.Instance);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _released.Set();
        await _writer.CloseAsync();
    }

    public void Dispose()
    {
        _file.Dispose();
        _released.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Writes_that_arrive_while_another_is_committed_share_a_transaction()
    {
        Task<long> first = await BlockAsync();
        long seenBefore = -1, seenByOthers = -1, seenInside = -1;
        Task<long>[] writes =
        [
            WriteAsync(() =>
            {
                seenBefore = _store.ReadStatus().Waiting;
                return Insert("whs_1");
            }),
            .. Enumerable.Range(2, 98).Select(number => WriteAsync(() => Insert($"whs_{number}"))),
            WriteAsync(() =>
            {
                seenInside = (long)_file.Writer.Scalar("SELECT count(*) FROM webhooks")!;
                seenByOthers = _store.ReadStatus().Waiting;
                return Insert("whs_100");
            }),
        ];

        _released.Set();

        await Task.WhenAll([first, .. writes]).InTime();
        (seenBefore, seenInside, seenByOthers).Should().Be((0, 99, 0), "99 rows are written by then, and none is committed");
        _store.ReadStatus().Waiting.Should().Be(100);
    }

    [Fact]
    public async Task A_write_is_visible_to_others_when_it_is_done()
    {
        await WriteAsync(() => Insert("whs_1")).InTime();

        _store.ReadStatus().Waiting.Should().Be(1);
    }

    [Fact]
    public async Task A_commit_that_fails_fails_for_all_and_writes_nothing()
    {
        Task<long> first = await BlockAsync();
        Task<long> good = WriteAsync(() => Insert("whs_1"));
        Task<long> bad = WriteAsync(() => _file.Writer.Scalar("no SQL") is null ? 0 : 1);

        _released.Set();

        await first.InTime();
        await good.Invoking(task => task.InTime()).Should().ThrowAsync<SqliteException>();
        await bad.Invoking(task => task.InTime()).Should().ThrowAsync<SqliteException>();
        _store.ReadStatus().Waiting.Should().Be(0);
    }

    [Fact]
    public async Task A_commit_that_failed_does_not_stop_the_next()
    {
        await FluentActions.Awaiting(() => WriteAsync(() => _file.Writer.Scalar("no SQL") is null ? 0 : 1).InTime()).Should().ThrowAsync<SqliteException>();

        (await WriteAsync(() => Insert("whs_1")).InTime()).Should().Be(1);
    }

    [Fact]
    public async Task What_is_cancelled_before_its_turn_is_not_written()
    {
        using var cancellation = new CancellationTokenSource();
        Task<long> first = await BlockAsync();
        Task<long> cancelled = _writer.WriteAsync(() => Insert("whs_1"), cancellation.Token);
        await cancellation.CancelAsync();
        await cancelled.Invoking(task => task.InTime()).Should().ThrowAsync<OperationCanceledException>();

        _released.Set();

        await first.InTime();
        await WriteAsync(() => Insert("whs_2")).InTime();
        _store.ReadDue(10).Should().ContainSingle().Which.Number.Should().Be(1);
        _store.ReadWaiting(1)!.Webhook.Id.Should().Be("whs_2");
    }

    [Fact]
    public async Task Closing_writes_what_is_queued_and_refuses_what_comes_later()
    {
        Task<long> first = await BlockAsync();
        Task<long> queued = WriteAsync(() => Insert("whs_1"));

        Task closing = _writer.CloseAsync();

        _released.Set();
        await Task.WhenAll(first, closing).InTime();
        (await queued.InTime()).Should().Be(1);
        await FluentActions.Awaiting(() => WriteAsync(() => Insert("whs_2"))).Should().ThrowAsync<InvalidOperationException>();
    }

    private long Insert(string id) => _store.Insert(InboxHost.Webhook(id), [], DateTimeOffset.UnixEpoch);

    private Task<long> WriteAsync(Func<long> write) => _writer.WriteAsync(write, CancellationToken.None);

    /// <summary>Keeps the writer busy until it is released; done when it is busy.</summary>
    private async Task<Task<long>> BlockAsync()
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<long> blocked = WriteAsync(() =>
        {
            entered.SetResult();
            return _released.Wait(InboxHost.Patience) ? 1 : 0;
        });
        await entered.Task.InTime();

        return blocked;
    }
}
