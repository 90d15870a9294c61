using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Rebus.Backoff;
using Rebus.Config;
using Rebus.Logging;
using Rebus.PostgreSql;
using Rebus.PostgreSql.Transport;
using Rebus.Retry.Simple;
using Rebus.Threading;
using Rebus.Time;
using Rebus.Transport;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// A Rebus of our own, with a name of its own and unknown to the application's services, so that a Rebus of the application is left alone.
/// </summary>
internal sealed class InboxBus : IHostedService, IDisposable
{
    public const string Name = "voucherify-webhooks";

    // How soon Rebus notices that another handler may run. When to look into the queue is the lookout's to say.
    private static readonly TimeSpan s_backoff = TimeSpan.FromMilliseconds(10);

    // Stopping is limited by the host, not by Rebus.
    private static readonly TimeSpan s_shutdownTimeout = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_abortTimeout = TimeSpan.FromSeconds(1);

    private readonly IBusStarter _starter;
    private readonly Lookout _lookout;
    private readonly CancellationTokenSource _abort = new();

    public InboxBus(
        InboxDatabase database,
        IWebhookProcessor processor,
        WebhookInboxReporter reporter,
        IOptions<PostgreSqlInboxOptions> options,
        ILoggerFactory loggers)
    {
        PostgreSqlInboxOptions settings = options.Value;
        ILogger logger = loggers.CreateLogger<PostgreSqlInbox>();
        _lookout = new Lookout(settings.MaxConcurrency);

        _starter = Configure.With(new WebhookMessageHandler(processor, _abort.Token))
            .Logging(logging => logging.Use(new RebusLogs(loggers)))
            .Transport(transport => transport.Register(context => new InboxTransport(
                new PostgreSqlTransport(
                    new InboxConnections(database),
                    InboxSql.Queue,
                    "webhooks",
                    context.Get<IRebusLoggerFactory>(),
                    context.Get<IAsyncTaskFactory>(),
                    context.Get<IRebusTime>(),
                    schemaName: settings.Schema),
                database,
                _lookout)))
            .Serialization(serialization => serialization.Register(_ => new WebhookSerializer()))
            .Options(bus =>
            {
                bus.SetBusName(Name);
                bus.SetNumberOfWorkers(1);
                bus.SetMaxParallelism(settings.MaxConcurrency);
                bus.SetBackoffTimes(s_backoff);
                bus.SetWorkerShutdownTimeout(s_shutdownTimeout);
                bus.Register<IRetryStep>(context =>
                    new SettleStep(context.Get<ITransport>(), database.Sql, settings, reporter, logger, _abort.Token));
            })
            .Create();
    }

    /// <summary>Puts a webhook into the queue, as a part of a transaction.</summary>
    public async Task SendAsync(ReceivedWebhook webhook, NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        InboxConnections.Current = new InboxConnections.Lease
        {
            Connection = new PostgresConnection(connection, transaction, managedExternally: true),
        };

        using var scope = new RebusTransactionScope();
        await _starter.Bus.SendLocal(webhook);
        await scope.CompleteAsync();
    }

    /// <summary>Tells that a webhook was committed to the queue.</summary>
    public void Wake() => _lookout.Wake();

    /// <summary>Does not ask for the database: an application must be able to start, and to say 503, while it is away.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _starter.Start();
        return Task.CompletedTask;
    }

    /// <summary>Takes no more webhooks and waits for running handlers, as long as the host lets it. What is left runs elsewhere or later.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task stopping = Task.Run(_starter.Bus.Dispose, CancellationToken.None);

        try
        {
            await stopping.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await _abort.CancelAsync();
            await Task.WhenAny(stopping, Task.Delay(s_abortTimeout, CancellationToken.None));
        }
    }

    public void Dispose()
    {
        _starter.Bus.Dispose();
        _lookout.Dispose();
        _abort.Dispose();
    }
}
