using System.Threading.Channels;
using DotNetCore.CAP;
using DotNetCore.CAP.Messages;
using DotNetCore.CAP.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Crash.Engines;

/// <summary>
/// CAP on PostgreSQL with a queue in the process, which costs less than any broker: when <c>PublishAsync</c> returns, the message is a row of
/// PostgreSQL, and it becomes a second one when it is received. A webhook that comes again is another message: nothing is de-duplicated.
/// </summary>
internal static class CapEngine
{
    private const string Topic = "webhooks";

    /// <returns>A statement that counts what is not handled.</returns>
    public static string Add(WebApplicationBuilder builder, string connectionString)
    {
        builder.Services.AddSingleton<IWebhookInbox, Inbox>();
        builder.Services.AddTransient<Subscriber>();
        builder.Services.AddCap(options =>
        {
            options.UsePostgreSql(connectionString);
            options.RegisterExtension(new InProcessQueue());
            options.ConsumerThreadCount = 4;
            options.EnableSubscriberParallelExecute = true;
            options.SubscriberParallelExecuteThreadCount = 16;
            options.EnablePublishParallelSend = true;
        });

        return """
            select (select count(*) from cap.published where "StatusName" <> 'Succeeded') + (select count(*) from cap.received where "StatusName" <> 'Succeeded')
            """;
    }

    private sealed class Inbox(ICapPublisher publisher) : IWebhookInbox
    {
        public async Task<WebhookReceipt> AcceptAsync(ReceivedWebhook webhook, CancellationToken cancellationToken)
        {
            await publisher.PublishAsync(
                Topic, new StoredWebhook(webhook.Id, webhook.EventType, webhook.Body.ToArray()), cancellationToken: cancellationToken);

            return WebhookReceipt.Stored;
        }
    }

    /// <summary>CAP finds it.</summary>
    public sealed class Subscriber : ICapSubscribe
    {
        [CapSubscribe(Topic)]
#pragma warning disable CA1822 // CAP calls methods of instances.
        public void Handle(StoredWebhook webhook) => EngineReceiver.Handle(webhook);
#pragma warning restore CA1822
    }

    private sealed class InProcessQueue : ICapOptionsExtension, ITransport, IConsumerClientFactory
    {
        private readonly Channel<TransportMessage> _messages = Channel.CreateUnbounded<TransportMessage>();

        public BrokerAddress BrokerAddress { get; } = new("process", "");

        public void AddServices(IServiceCollection services)
        {
            services.AddSingleton(new CapMessageQueueMakerService("process"));
            services.AddSingleton<ITransport>(this);
            services.AddSingleton<IConsumerClientFactory>(this);
        }

        public async Task<OperateResult> SendAsync(TransportMessage message)
        {
            await _messages.Writer.WriteAsync(message);
            return OperateResult.Success;
        }

        public Task<IConsumerClient> CreateAsync(string groupName, byte groupConcurrent) =>
            Task.FromResult<IConsumerClient>(new Consumer(_messages.Reader, BrokerAddress, groupName));
    }

    private sealed class Consumer(ChannelReader<TransportMessage> messages, BrokerAddress address, string group) : IConsumerClient
    {
        public BrokerAddress BrokerAddress => address;

        public Func<TransportMessage, object?, Task>? OnMessageCallback { get; set; }

        public Action<LogMessageEventArgs>? OnLogCallback { get; set; }

        public Task<ICollection<string>> FetchTopicsAsync(IEnumerable<string> topicNames) =>
            Task.FromResult<ICollection<string>>([.. topicNames]);

        public Task SubscribeAsync(IEnumerable<string> topics) => Task.CompletedTask;

        public async Task ListeningAsync(TimeSpan timeout, CancellationToken cancellationToken)
        {
            await foreach (TransportMessage message in messages.ReadAllAsync(cancellationToken))
            {
                message.Headers[Headers.Group] = group;
                await OnMessageCallback!(message, null);
            }
        }

        public Task CommitAsync(object? sender) => Task.CompletedTask;

        public Task RejectAsync(object? sender) => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
