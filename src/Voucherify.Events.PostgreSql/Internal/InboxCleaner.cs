using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Forgets the ids of webhooks that are long done, at the start and every hour. Several instances doing so disturb nothing.</summary>
internal sealed class InboxCleaner(
    InboxDatabase database,
    IOptions<PostgreSqlInboxOptions> options,
    TimeProvider time,
    ILogger<PostgreSqlInbox> logger) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, time);

        do
        {
            await CleanAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CleanAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using NpgsqlConnection connection = await database.OpenAsync(cancellationToken);

            if (await database.Sql.ForgetAsync(connection, options.Value.DeduplicationWindow, cancellationToken) is > 0 and int count)
            {
                Log.Forgotten(logger, count);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotForgotten(logger, exception);
        }
    }
}
