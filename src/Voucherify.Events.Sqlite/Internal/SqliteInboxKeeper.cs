using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Maintains the file: deletes expired IDs, corrects times that a wrong clock wrote, and checks whether a failed disk is writable again.
/// </summary>
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

    /// <summary>Performs the maintenance that is needed when the file has just been opened and nothing runs yet.</summary>
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

    /// <summary>Performs the maintenance that is due now. Usually, this does almost nothing.</summary>
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
            // The writer has recorded the failure.
        }
    }

    private TimeSpan LongestDelay() => options.Value.RetryDelays.DefaultIfEmpty().Max() + TimeSpan.FromMinutes(1);
}
