using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Voucherify.Events.AspNetCore.Tests;
using Voucherify.Events.Tests;

namespace Voucherify.Events.Sqlite.Tests;

/// <summary>How the inbox is configured, started and stopped.</summary>
public sealed class SqliteInboxHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_configured_retry_delays_are_two()
    {
        SqliteInboxOptions options = Options(
            ("Path", "inbox.db"), ("MaxConcurrency", "4"), ("RetryDelays:0", "00:00:05"), ("RetryDelays:1", "00:10:00"), ("DegradedAfter", "00:15:00"));

        options.Path.Should().Be("inbox.db");
        options.MaxConcurrency.Should().Be(4);
        options.RetryDelays.Should().Equal(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(10));
        options.DegradedAfter.Should().Be(TimeSpan.FromMinutes(15));
        options.DeduplicationWindow.Should().Be(TimeSpan.FromHours(72), "what is not configured keeps its default");
    }

    [Fact]
    public void Without_configured_retry_delays_there_are_the_five_of_the_default() =>
        Options(("Path", "inbox.db")).RetryDelays.Should().HaveCount(5);

    [Fact]
    public void An_empty_list_of_retry_delays_is_no_retry() =>
        Options(("Path", "inbox.db"), ("RetryDelays", "")).RetryDelays.Should().BeEmpty();

    [Fact]
    public void A_missing_path_is_named_when_the_host_starts() =>
        FluentActions.Invoking(() => Options(("MaxConcurrency", "4"))).Should().Throw<OptionsValidationException>().WithMessage("*no file. Set Path*");

    [Fact]
    public async Task The_path_is_asked_for_when_the_host_starts()
    {
        HostApplicationBuilder builder = Builder();
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret")
            .UseSqliteInbox(services => services.GetRequiredService<IConfiguration>()["Inbox"]!);
        builder.Configuration.AddInMemoryCollection([new("Inbox", _folder.File("late.db"))]);
        using IHost host = builder.Build();

        await host.StartAsync();
        await host.StopAsync();

        File.Exists(_folder.File("late.db")).Should().BeTrue();
    }

    [Fact]
    public async Task A_host_may_be_stopped_and_disposed_in_any_order_and_at_once()
    {
        for (int round = 0; round < 30; round++)
        {
            HostApplicationBuilder builder = Builder();
            builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret").UseSqliteInbox(_folder.File());
            IHost host = builder.Build();
            await host.StartAsync();
            SqliteInboxWorker worker = host.Services.GetServices<IHostedService>().OfType<SqliteInboxWorker>().Single();

            await ((round % 3) switch
            {
                0 => Task.WhenAll(Task.Run(() => host.StopAsync()), Task.Run(() => host.StopAsync())),
                1 => Task.WhenAll(Task.Run(() => host.StopAsync()), Task.Run(() => ((IAsyncDisposable)host).DisposeAsync().AsTask())),
                _ => Task.Run(host.Dispose),
            }).InTime();
            host.Dispose();
            await worker.StopAsync(CancellationToken.None).InTime();
            await host.StopAsync().InTime();
        }
    }

    [Fact]
    public async Task A_host_that_could_not_start_is_disposed_without_a_word()
    {
        HostApplicationBuilder builder = Builder();
        builder.Services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret").UseSqliteInbox(_folder.File("missing/inbox.db"));
        IHost host = builder.Build();

        await host.Awaiting(host => host.StartAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*Its folder does not exist*");
        host.Dispose();
    }

    [Fact]
    public async Task What_was_stored_while_the_clock_was_ahead_runs_when_it_is_right()
    {
        var ahead = new ManualTime();
        ahead.Advance(TimeSpan.FromDays(365));
        var runs = new HandlerRuns();

        await using (InboxHost first = await StartAsync(ahead, new HandlerRuns(), fails: true))
        {
            await first.AcceptAsync("whs_1");
            await first.UntilAsync(_ => first.Services.GetRequiredService<SqliteInboxStore>().ReadWaiting(1)?.Attempts == 1);
        }

        await using InboxHost next = await StartAsync(new ManualTime(), runs, fails: false);

        await runs.UntilAsync(runs => runs.Done.Count == 1);
    }

    [Fact]
    public async Task An_orderly_stop_leaves_nothing_that_counts_as_interrupted()
    {
        var release = new TaskCompletionSource();
        await using InboxHost host = await InboxHost.StartAsync(voucherify => voucherify
            .AddHandler<WebhookEventData>((_, _, _) => release.Task)
            .UseSqliteInbox(_folder.File()));
        await host.AcceptAsync("whs_1");
        string @lock = _folder.File() + ".lock";
        using var patience = new CancellationTokenSource(InboxHost.Patience);

        while (new FileInfo(@lock).Length == 0)
        {
            await Task.Delay(10, patience.Token);
        }

        await host.StopAsync(new CancellationToken(canceled: true));

        release.SetResult();
        new FileInfo(@lock).Length.Should().Be(0, "it was cut off in good order, and that is no attempt");
    }

    private static HostApplicationBuilder Builder() =>
        Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });

    private static SqliteInboxOptions Options(params (string Name, string Value)[] settings)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Inbox:" + setting.Name, (string?)setting.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddVoucherifyWebhooks(_ => { }).UseSqliteInbox(configuration.GetSection("Inbox"));

        return services.BuildServiceProvider().GetRequiredService<IOptions<SqliteInboxOptions>>().Value;
    }

    private Task<InboxHost> StartAsync(ManualTime time, HandlerRuns runs, bool fails) => InboxHost.StartAsync(voucherify =>
    {
        voucherify.Services.AddSingleton<TimeProvider>(time);
        voucherify.AddHandler<WebhookEventData>((_, webhook, _) =>
            runs.RunAsync(webhook.Id, () => fails ? throw new InvalidOperationException() : Task.CompletedTask));
        voucherify.UseSqliteInbox(_folder.File());
    });
}
