using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

public sealed class SqliteInboxScheduleTests : IDisposable
{
    private const long Suspect = 1;
    private const long Other = 2;
    private const long Later = 3;

    private static readonly DateTimeOffset s_now = new(2024, 1, 18, 15, 20, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteInboxFile _file;
    private readonly SqliteInboxStore _store;
    private readonly SqliteInboxSchedule _schedule;
    private readonly List<long> _started = [];

    public SqliteInboxScheduleTests()
    {
        _file = new SqliteInboxFile(_folder.File());
        _file.Open();
        _store = new SqliteInboxStore(_file);
        _schedule = new SqliteInboxSchedule(_store, maxConcurrency: 4) { MayRunAlone = true };

        Insert("whs_suspect", s_now);
        _store.Commit([() => _store.SetDue(Suspect, 1, [], s_now, "The process ended.", alone: true)]);
    }

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_may_have_ended_the_process_runs_when_nothing_else_is_due()
    {
        Insert("whs_other", s_now);

        await StartAsync(s_now);
        _started.Should().Equal([Other], "the others go first");
        await StartAsync(s_now);
        _started.Should().Equal([Other], "one runs still");

        End(Other);
        await StartAsync(s_now);

        _started.Should().Equal(Other, Suspect);
    }

    [Fact]
    public async Task Nothing_is_started_beside_it_for_a_while()
    {
        await StartAsync(s_now);
        Insert("whs_other", s_now);

        await StartAsync(s_now + TimeSpan.FromSeconds(29));
        _started.Should().Equal(Suspect);

        await StartAsync(s_now + TimeSpan.FromSeconds(31));
        _started.Should().Equal([Suspect, Other], "a handler that hangs does not stop the others for good");
    }

    [Fact]
    public async Task After_half_a_minute_its_turn_comes_though_others_are_due()
    {
        Insert("whs_other", s_now);
        await StartAsync(s_now);
        Insert("whs_later", s_now);

        await StartAsync(s_now + TimeSpan.FromSeconds(31));
        _started.Should().Equal([Other], "it waits until what runs has ended, and nothing new begins");

        End(Other);
        await StartAsync(s_now + TimeSpan.FromSeconds(32));
        _started.Should().Equal(Other, Suspect);
    }

    [Fact]
    public async Task After_a_minute_it_runs_beside_what_does_not_end()
    {
        Insert("whs_other", s_now);
        await StartAsync(s_now);

        await StartAsync(s_now + TimeSpan.FromSeconds(61));

        _started.Should().Equal(Other, Suspect);
    }

    [Fact]
    public async Task What_is_due_later_is_waited_for()
    {
        End(Suspect);
        _store.Commit([() => _store.SetDone(Suspect, s_now)]);
        Insert("whs_other", s_now);
        _store.Commit([() => _store.SetDone(Other, s_now)]);
        Insert("whs_later", s_now + TimeSpan.FromSeconds(7));

        TimeSpan pause = await StartAsync(s_now);

        _started.Should().BeEmpty();
        pause.Should().Be(TimeSpan.FromSeconds(7));
        _store.ReadWaiting(Later).Should().NotBeNull();
    }

    private void Insert(string id, DateTimeOffset due) => _store.Commit([() => _store.Insert(InboxHost.Webhook(id), [], due)]);

    private void End(long number)
    {
        _schedule.End(number, isStuck: false);
        _store.Commit([() => _store.SetDone(number, s_now)]);
    }

    private async Task<TimeSpan> StartAsync(DateTimeOffset now)
    {
        TimeSpan pause = _schedule.StartDue(now, number =>
        {
            lock (_started)
            {
                _started.Add(number);
            }

            return Task.CompletedTask;
        });
        await Task.WhenAll(_schedule.Running);
        return pause;
    }
}
