using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Rebus.Bus;
using Rebus.Config;
using Rebus.Handlers;
using Rebus.Pipeline;
using Rebus.Transport.InMem;

namespace Voucherify.Events.PostgreSql.Tests;

/// <summary>An application that has a Rebus already keeps it as it was.</summary>
public sealed class ApplicationBusTests
{
    [PostgresFact]
    public async Task The_bus_of_the_application_stays_its_only_one()
    {
        await using Database database = Database.OfShared();
        var handled = new Handled();
        var messages = new Recorder();
        await using Instance instance = await database.StartAsync(handled.HandleAsync, services: services => AddBus(services, messages));
        IBus bus = instance.Services.GetRequiredService<IBus>();

        await instance.AcceptAsync("whs_1");
        await handled.NextAsync();
        await bus.SendLocal("from the application");

        bus.ToString().Should().Contain("of the application");
        (await messages.NextAsync()).Should().Be("from the application", "its handlers see no webhook");
    }

    [PostgresFact]
    public async Task A_handler_may_send_on_the_bus_of_the_application()
    {
        await using Database database = Database.OfShared();
        var messages = new Recorder();
        Instance? instance = null;
        bool sawMessage = true;
        await using Instance started = instance = await database.StartAsync(
            async (_, _) =>
            {
                sawMessage = MessageContext.Current is not null;
                await instance!.Services.GetRequiredService<IBus>().SendLocal("from a handler");
                throw new InvalidOperationException("What was sent is sent.");
            },
            services: services => AddBus(services, messages));

        await instance.AcceptAsync("whs_1");

        (await messages.NextAsync()).Should().Be("from a handler");
        sawMessage.Should().BeFalse("a handler of webhooks handles no message of Rebus");
    }

    [Fact]
    public void An_application_without_a_bus_gets_none()
    {
        var services = new ServiceCollection();

        services.AddVoucherifyWebhooks(options => options.Secrets["main"] = "a secret").UsePostgreSqlInbox("Host=127.0.0.1");

        services.Should().NotContain(service => service.ServiceType.Namespace!.StartsWith("Rebus", StringComparison.Ordinal));
    }

    private static void AddBus(IServiceCollection services, Recorder recorder)
    {
        services.AddSingleton<IHandleMessages<object>>(recorder);
        services.AddRebus(configure => configure
            .Transport(transport => transport.UseInMemoryTransport(new InMemNetwork(), "application"))
            .Options(options => options.SetBusName("of the application")));
    }

    private sealed class Recorder : IHandleMessages<object>
    {
        private readonly Channel<object> _messages = Channel.CreateUnbounded<object>();

        public Task Handle(object message)
        {
            _messages.Writer.TryWrite(message);
            return Task.CompletedTask;
        }

        public Task<object> NextAsync() => _messages.Reader.ReadAsync().InTime();
    }
}
