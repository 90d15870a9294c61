using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Voucherify.Events.Hosting.Tests;

/// <summary>Handlers whose token is canceled because the application stops, or because Voucherify no longer waits.</summary>
public sealed class CanceledHandlerTests
{
    [Fact]
    public async Task A_handler_that_stops_when_it_is_canceled_is_not_logged_as_an_error()
    {
        using var stop = new CancellationTokenSource();
        await using Host host = Handling(async cancellationToken =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });

        WebhookResult result = await ProcessAsync(host, stop.Token);

        result.Failures.Should().ContainSingle().Which.Exception.Should().BeAssignableTo<OperationCanceledException>();
        host.Logs.At(LogLevel.Error).Should().BeEmpty();
        host.Logs.At(LogLevel.Information).Should().Equal("Handler VoucherPublished was canceled for webhook whs_1 (voucher.published) and will run again.");
    }

    [Fact]
    public async Task A_handler_that_cancels_itself_is_logged_as_an_error()
    {
        await using Host host = Handling(_ => throw new OperationCanceledException());

        await ProcessAsync(host, CancellationToken.None);

        host.Logs.At(LogLevel.Error).Should().ContainSingle().Which.Should().StartWith("Handler VoucherPublished failed for webhook whs_1");
    }

    private static Host Handling(Func<CancellationToken, Task> handle) => new(services => services
        .AddVoucherifyWebhooks(options => options.Secrets["main"] = Host.Secret)
        .AddHandler<VoucherPublished>((_, _, cancellationToken) => handle(cancellationToken)));

    private static Task<WebhookResult> ProcessAsync(Host host, CancellationToken cancellationToken)
    {
        var webhook = new ReceivedWebhook { Id = "whs_1", EventType = "voucher.published", Body = Host.Body(), ReceivedAt = DateTimeOffset.UtcNow };
        return host.Get<IWebhookProcessor>().ProcessAsync(webhook, new WebhookAttempt(), cancellationToken);
    }
}
