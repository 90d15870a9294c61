using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>One instance of an application whose webhooks wait in PostgreSQL.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly IHost _host;
    private bool _isStopped;

    private Instance(IHost host, LogRecorder logs)
    {
        _host = host;
        Logs = logs;
    }

    public LogRecorder Logs { get; }

    public IServiceProvider Services => _host.Services;

    public IDurableWebhookInbox Inbox => Services.GetRequiredService<IDurableWebhookInbox>();

    public static Task<Instance> StartAsync(
        string connectionString,
        string schema,
        Func<WebhookEvent, CancellationToken, Task> handle,
        Action<PostgreSqlInboxOptions>? configure = null,
        Action<IServiceCollection>? services = null) =>
        StartAsync(voucherify => UseInbox(voucherify, connectionString, schema, configure), handle, services);

    /// <summary>Starts an instance with one handler, of all events.</summary>
    public static Task<Instance> StartAsync(
        Action<VoucherifyWebhooksBuilder> useInbox,
        Func<WebhookEvent, CancellationToken, Task> handle,
        Action<IServiceCollection>? services = null) =>
        StartAsync(
            voucherify =>
            {
                voucherify.AddHandler<WebhookEventData>((_, webhook, cancellationToken) => handle(webhook, cancellationToken));
                useInbox(voucherify);
            },
            services);

    /// <summary>Starts an instance.</summary>
    public static async Task<Instance> StartAsync(Action<VoucherifyWebhooksBuilder> configure, Action<IServiceCollection>? services = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        var logs = new LogRecorder();
        builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Debug);
        services?.Invoke(builder.Services);
        configure(builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret"));
        var instance = new Instance(builder.Build(), logs);

        try
        {
            await instance._host.StartAsync().InTime();
            return instance;
        }
        catch
        {
            instance._host.Dispose();
            throw;
        }
    }

    public static VoucherifyWebhooksBuilder UseInbox(
        VoucherifyWebhooksBuilder voucherify, string connectionString, string schema, Action<PostgreSqlInboxOptions>? configure = null) =>
        voucherify.UsePostgreSqlInbox(connectionString, options =>
        {
            options.Schema = schema;
            options.MaxConcurrency = 2;
            options.RetryDelays = [];
            configure?.Invoke(options);
        });

    public Task<WebhookReceipt> AcceptAsync(string id, CancellationToken cancellationToken = default) =>
        Inbox.AcceptAsync(Webhooks.Received(id), cancellationToken).InTime();

    /// <summary>Whether a webhook is answered as stored, or as a duplicate, before a timeout.</summary>
    public async Task<bool> IsAnsweredAsync(string id, TimeSpan timeout)
    {
        using var patience = new CancellationTokenSource(timeout);

        try
        {
            await AcceptAsync(id, patience.Token);
            return true;
        }
        catch (Exception exception) when (exception is OperationCanceledException or NpgsqlException)
        {
            return false;
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default)
    {
        _isStopped = true;
        return _host.StopAsync(cancellationToken).InTime();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isStopped)
        {
            await StopAsync();
        }

        _host.Dispose();
    }
}
