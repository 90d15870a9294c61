using Voucherify.Events.Hosting;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

public sealed class SqliteInboxStoreTests : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2024, 1, 18, 15, 20, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteInboxFile _file;
    private readonly SqliteInboxStore _store;

    public SqliteInboxStoreTests()
    {
        _file = new SqliteInboxFile(_folder.File());
        _file.Open();
        _store = new SqliteInboxStore(_file);
    }

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_is_done_keeps_its_id_and_nothing_of_its_body()
    {
        Commit(() => _store.Insert(InboxHost.Webhook("whs_1"), [], s_now));

        Commit(() => _store.SetDone(1, s_now));

        _file.Writer.Scalar("SELECT id FROM webhooks WHERE trace_parent IS NULL").Should().Be("whs_1");
        _file.Writer.Scalar("SELECT count(*) FROM bodies").Should().Be(0L);
    }

    [Fact]
    public void A_body_is_kept_byte_for_byte_however_big_and_strange()
    {
        byte[] body = new byte[WebhookParserOptions.Default.MaxBodyLength];
        new Random(1).NextBytes(body);

        Commit(() => _store.Insert(new ReceivedWebhook { Id = "whs_1", EventType = "x", Body = body, ReceivedAt = s_now }, [], s_now));

        _store.ReadWaiting(1)!.Webhook.Body.Span.SequenceEqual(body).Should().BeTrue();
    }

    [Fact]
    public void What_waits_is_read_in_the_order_in_which_it_is_due()
    {
        Commit(
            () => _store.Insert(InboxHost.Webhook("whs_1"), [], s_now + TimeSpan.FromSeconds(2)),
            () => _store.Insert(InboxHost.Webhook("whs_2"), [], s_now),
            () => _store.Insert(InboxHost.Webhook("whs_3"), [], s_now + TimeSpan.FromSeconds(1)));

        _store.ReadDue(limit: 2).Should().Equal((2, s_now), (3, s_now + TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Only_what_was_done_before_is_forgotten()
    {
        Commit(
            () => _store.Insert(InboxHost.Webhook("whs_done"), [], s_now),
            () => _store.Insert(InboxHost.Webhook("whs_later"), [], s_now),
            () => _store.Insert(InboxHost.Webhook("whs_dead"), [], s_now),
            () => _store.Insert(InboxHost.Webhook("whs_waiting"), [], s_now),
            () => _store.SetDone(1, s_now),
            () => _store.SetDone(2, s_now + TimeSpan.FromSeconds(1)),
            () => _store.SetDead(3, 1, [], s_now, "It did not work."));

        Commit(() => _store.Forget(s_now + TimeSpan.FromSeconds(1))).Should().Equal(1);

        _file.Writer.Scalar("SELECT group_concat(id, ' ') FROM (SELECT id FROM webhooks ORDER BY number)").Should().Be("whs_later whs_dead whs_waiting");
        Commit(() => _store.Forget(s_now + TimeSpan.FromSeconds(1))).Should().Equal(0);
    }

    private long[] Commit(params Func<long>[] writes) => _store.Commit([.. writes]);
}
