using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting.Tests;

/// <summary>An application has one inbox: the last that was asked for.</summary>
public sealed class InboxServicesTests
{
    [Fact]
    public async Task A_second_inbox_replaces_the_first_with_its_workers()
    {
        await using var host = new Host(services => services
            .AddVoucherifyWebhooks()
            .UseInbox<FirstInbox, FirstOptions>(register: own => own.AddHostedService<FirstWorker>())
            .UseInbox<SecondInbox, SecondOptions>(register: own => own.AddHostedService<SecondWorker>()));

        host.Get<IWebhookInbox>().Should().BeOfType<SecondInbox>();
        host.Services.GetServices<IDurableWebhookInbox>().Should().ContainSingle().Which.Should().BeOfType<SecondInbox>();
        host.Services.GetServices<IHostedService>().Should().ContainSingle(service => service is SecondWorker)
            .And.NotContain(service => service is FirstWorker);
    }

    [Fact]
    public async Task The_inline_inbox_can_be_gone_back_to()
    {
        await using var host = new Host(services =>
        {
            services.AddVoucherifyWebhooks().UseInbox<FirstInbox, FirstOptions>(register: own => own.AddHostedService<FirstWorker>());
            services.AddVoucherifyWebhooks().UseInlineInbox();
        });

        host.Get<IWebhookInbox>().Should().BeOfType<InlineInbox>();
        host.Services.GetService<IDurableWebhookInbox>().Should().BeNull();
        host.Services.GetServices<IHostedService>().Should().NotContain(service => service is FirstWorker || service is InboxGauges);
    }

    [Fact]
    public async Task What_the_application_configured_for_itself_stays()
    {
        await using var host = new Host(services =>
        {
            services.AddHostedService<SecondWorker>();
            services.AddVoucherifyWebhooks().UseInbox<FirstInbox, FirstOptions>().UseInlineInbox();
        });

        host.Services.GetServices<IHostedService>().Should().ContainSingle(service => service is SecondWorker);
    }

    [Fact]
    public async Task An_inbox_without_a_handler_is_warned_of_at_the_start()
    {
        await using var host = new Host(services => services.AddVoucherifyWebhooks().UseInbox<FirstInbox, FirstOptions>());

        await host.StartAsync();

        host.Logs.At(LogLevel.Warning).Should().ContainSingle(message => message.StartsWith("No handler is registered with the inbox", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mapped_receiver_without_handlers_is_warned_of_although_another_one_and_an_inbox_have_some()
    {
        await using var host = new Host(services =>
        {
            services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Host.Secret)
                .AddHandler<WebhookEventData>((_, _, _) => Task.CompletedTask).UseInbox<FirstInbox, FirstOptions>();
            services.AddVoucherifyWebhooks("outlet", options => options.Secrets["main"] = Host.Secret);
        });
        host.Services.GetRequiredService<WebhookReceivers>().Map("outlet");

        await host.StartAsync();

        host.Logs.At(LogLevel.Warning).Should().ContainSingle(message => message.StartsWith("No handler is registered with the receiver 'outlet'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_application_that_maps_nothing_is_not_warned()
    {
        await using var host = new Host(services => services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Host.Secret));

        await host.StartAsync();

        host.Logs.At(LogLevel.Warning).Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_fails_in_an_application_that_is_disposed_before_it_is_stopped()
    {
        var host = new Host(services => services.AddVoucherifyWebhooks().UseInbox<FirstInbox, FirstOptions>());
        await host.StartAsync();
        InboxGauges gauges = host.Services.GetServices<IHostedService>().OfType<InboxGauges>().Single();
        await host.Get<FirstInbox>().WasAsked.WaitAsync(TimeSpan.FromSeconds(30));

        await host.DisposeAsync();

        Func<Task> end = () => gauges.ExecuteTask!;
        await end.Should().NotThrowAsync();
    }

    public sealed class FirstOptions : WebhookInboxOptions;

    public sealed class SecondOptions : WebhookInboxOptions;

    public sealed class FirstInbox : EmptyInbox;

    public sealed class SecondInbox : EmptyInbox;

    private sealed class FirstWorker : Worker;

    private sealed class SecondWorker : Worker;

    private abstract class Worker : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    public abstract class EmptyInbox : IDurableWebhookInbox
    {
        private readonly TaskCompletionSource _wasAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Ends when the status is asked for the first time.</summary>
        public Task WasAsked => _wasAsked.Task;

        public Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken) => Task.FromResult(WebhookReceipt.Stored);

        public Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken = default)
        {
            _wasAsked.TrySetResult();
            return Task.FromResult(new WebhookInboxStatus());
        }

        public Task<WebhookPage<DeadLetter>> GetDeadLettersAsync(
            DeadLetterQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new WebhookPage<DeadLetter> { Items = [] });

        public Task<DeadLetter?> FindDeadLetterAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult<DeadLetter?>(null);

        public Task<bool> ReplayAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(false);

        public Task<long> ReplayAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => Task.FromResult(0L);

        public Task<bool> DiscardAsync(string id, CancellationToken cancellationToken = default) => Task.FromResult(false);

        public Task<long> DiscardAsync(DeadLetterQuery query, CancellationToken cancellationToken = default) => Task.FromResult(0L);

        public Task<WebhookPage<WaitingWebhook>> GetWaitingAsync(
            WaitingWebhookQuery? query = null, int limit = 100, string? continuationToken = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new WebhookPage<WaitingWebhook> { Items = [] });
    }
}
