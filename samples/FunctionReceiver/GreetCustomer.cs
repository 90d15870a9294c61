using Microsoft.Extensions.Logging;
using Voucherify.Events;
using Voucherify.Events.Hosting;

namespace FunctionReceiver;

/// <summary>Logs the code of a published voucher. Handlers in a function are the same as in any other host.</summary>
public sealed partial class GreetCustomer(ILogger<GreetCustomer> logger) : IWebhookHandler<VoucherPublished>
{
    public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        Log(data.Voucher?.Code);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "Voucher {Code} was published; a card could be sent now.")]
    private partial void Log(string? code);
}
