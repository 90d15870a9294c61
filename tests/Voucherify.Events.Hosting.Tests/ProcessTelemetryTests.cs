using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Voucherify.Events.Hosting.Tests;

public sealed class ProcessTelemetryTests
{
    [Fact]
    public async Task The_time_of_the_handlers_is_measured_by_event_type_receiver_and_error()
    {
        await using var host = new Host(services => services
            .AddVoucherifyWebhooks("outlet", options => options.Secrets["main"] = Host.Secret)
            .AddHandler<VoucherPublished>((_, _, _) => Task.CompletedTask)
            .AddHandler<CustomerCreated>((_, _, _) => throw new TimeoutException()));
        List<Dictionary<string, object?>> measured = [];
        using MeterListener listener = Listen(host, WebhookInstrumentation.ProcessDuration, measured);

        await host.ReceiveAsync(Host.Body("whs_1"), receiver: "outlet");
        await host.ReceiveAsync(Host.Body("whs_2", "customer.created"), receiver: "outlet");

        measured.Should().BeEquivalentTo(
            [Tags("voucher.published"), Tags("customer.created", ("error.type", "System.TimeoutException"))]);
    }

    [Fact]
    public async Task What_nothing_handles_is_not_processed()
    {
        await using var host = new Host(services => services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Host.Secret));
        List<Dictionary<string, object?>> measured = [];
        using MeterListener listener = Listen(host, WebhookInstrumentation.ProcessDuration, measured);

        await host.ReceiveAsync(Host.Body());

        measured.Should().BeEmpty();
    }

    [Fact]
    public async Task The_meter_says_which_version_it_is_of()
    {
        await using var host = new Host(services => services.AddVoucherifyWebhooks(options => options.Secrets["main"] = Host.Secret));
        _ = host.Receiver;

        host.Get<IMeterFactory>().Create(new MeterOptions(WebhookInstrumentation.MeterName)
        {
            Version = typeof(WebhookReceiver).Assembly.GetName().Version!.ToString(3),
        }).Version.Should().MatchRegex(@"^\d+\.\d+\.\d+$");
    }

    private static Dictionary<string, object?> Tags(string eventType, params (string Key, object? Value)[] more)
    {
        Dictionary<string, object?> tags = new()
        {
            ["messaging.system"] = "voucherify",
            ["messaging.operation.name"] = "process",
            ["messaging.destination.name"] = eventType,
            ["voucherify.webhook.receiver"] = "outlet",
        };

        foreach ((string key, object? value) in more)
        {
            tags[key] = value;
        }

        return tags;
    }

    private static MeterListener Listen(Host host, string name, List<Dictionary<string, object?>> measured)
    {
        _ = host.Services.GetService<WebhookTelemetry>();
        var factory = host.Get<IMeterFactory>();
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == name && instrument.Meter.Scope == factory)
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => measured.Add(new Dictionary<string, object?>(tags.ToArray())));
        listener.Start();
        return listener;
    }
}
