using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Sqlite;

/// <summary>Keeps the file in order: forgets what was done long ago, mends times of a wrong clock, and tries a disk that refused to be written.</summary>
internal sealed class SqliteInboxKeeper(
    SqliteInboxFile file,
    SqliteInboxStore store,
    SqliteInboxWriter writer,
    IOptions<SqliteInboxOptions> options,
    TimeProvider time,
    ILogger<SqliteInboxKeeper> logger)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_tryInterval = TimeSpan.FromSeconds(10);

    private DateTimeOffset _next;
    private DateTimeOffset _nextTry;

    /// <summary>What is looked at when the file has just been opened, and nothing runs.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows()
            && (File.GetUnixFileMode(file.Path) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != 0)
        {
            Log.Exposed(logger, file.Path);
        }

        long advanced = await writer.WriteAsync(() => store.Advance(time.GetUtcNow(), LongestDelay()), cancellationToken);

        if (advanced > 0)
        {
            Log.Advanced(logger, advanced);
        }
    }

    /// <summary>Does what is due now; next to nothing, mostly.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();

        if (writer.Failure is not null && now >= _nextTry)
        {
            _nextTry = now + s_tryInterval;
            await TryToWriteAsync(cancellationToken);
        }

        if (writer.Failure is null && now >= _next)
        {
            long forgotten = await writer.WriteAsync(() => store.Forget(now - options.Value.DeduplicationWindow), cancellationToken);
            _next = forgotten > 0 ? now : now + s_interval;
        }
    }

    private async Task TryToWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await writer.WriteAsync(store.Touch, cancellationToken);
        }
        catch (SqliteException)
        {
            // The writer knows.
        }
    }

    private TimeSpan LongestDelay() => options.Value.RetryDelays.DefaultIfEmpty().Max() + TimeSpan.FromMinutes(1);
}
