using Microsoft.Extensions.Logging;
using Voucherify.Events;
using Voucherify.Events.Hosting;

namespace FunctionReceiver;

/// <summary>Shows what a typed handler sees, in a function as anywhere else.</summary>
public sealed partial class GreetCustomer(ILogger<GreetCustomer> logger) : IWebhookHandler<VoucherPublished>
{
    public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        Log(data.Voucher?.Code);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "A card could go out for the voucher {Code}.")]
    private partial void Log(string? code);
}
