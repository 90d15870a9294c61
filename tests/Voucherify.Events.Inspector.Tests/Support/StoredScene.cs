using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector.Tests;

/// <summary>An application that stores webhooks, some of which have become dead letters.</summary>
internal sealed class StoredScene : IAsyncDisposable
{
    private readonly string _folder;

    private StoredScene(string folder, InspectedApp app)
    {
        _folder = folder;
        App = app;
    }

    public InspectedApp App { get; }

    public IDurableWebhookInbox Inbox => (IDurableWebhookInbox)App.Get<IWebhookInbox>();

    /// <summary>Whether handlers fail. They do, until a test repairs them.</summary>
    public Breakable Cause { get; private init; } = null!;

    public static async Task<StoredScene> StartAsync(
        string environment = "Development",
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? map = null)
    {
        StoredScene scene = await StartAsync([], environment, build, map);

        foreach (string eventType in (string[])[VoucherPublished.EventType, VoucherPublished.EventType, RedemptionSucceeded.EventType])
        {
            await scene.App.DeliverAsync(eventType);
        }

        await scene.UntilAsync(status => status is { DeadLetters: 3, Waiting: 0 });
        return scene;
    }

    /// <summary>Starts an application in which webhooks wait for a retry that does not come while a test runs.</summary>
    public static async Task<StoredScene> StartWaitingAsync(int count)
    {
        StoredScene scene = await StartAsync([TimeSpan.FromHours(1)], "Development", null, null);

        for (int number = 0; number < count; number++)
        {
            await scene.App.DeliverAsync(VoucherPublished.EventType);
        }

        await scene.UntilAsync(status => status.Waiting == count);
        return scene;
    }

    private static async Task<StoredScene> StartAsync(
        TimeSpan[] retryDelays,
        string environment,
        Action<WebApplicationBuilder>? build,
        Action<WebApplication>? map)
    {
        string folder = Directory.CreateTempSubdirectory("inspector-").FullName;
        var cause = new Breakable();

        InspectedApp app = await InspectedApp.StartAsync(
            webhooks => webhooks
                .AddHandler<VoucherPublished>((_, _, _) => cause.ThrowAsync())
                .AddHandler<RedemptionSucceeded>((_, _, _) => cause.ThrowAsync())
                .UseSqliteInbox(Path.Combine(folder, "inbox.db"), options => options.RetryDelays = retryDelays),
            build, map, environment);

        return new StoredScene(folder, app) { Cause = cause };
    }

    public async Task UntilAsync(Func<WebhookInboxStatus, bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (!condition(await Inbox.GetStatusAsync(patience.Token)))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What handlers need, and is broken.</summary>
    internal sealed class Breakable
    {
        public bool IsBroken { get; set; } = true;

        public Task ThrowAsync() => IsBroken
            ? Task.FromException(new TimeoutException("The mail server did not answer jack@example.com within 5 seconds."))
            : Task.CompletedTask;
    }
}
