using Voucherify.Events;
using Voucherify.Events.Hosting;

namespace WebhookReceiver;

/// <summary>Prints the values of a published voucher. In your application, send the card to the customer.</summary>
internal sealed class ShowPublishedVoucher : IWebhookHandler<VoucherPublished>
{
    public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken)
    {
        Console.WriteLine(
            $"""

            {webhook.EventType} ({webhook.Id})
              code            {data.Voucher?.Code} ({data.Voucher?.Type})
              loyalty points  {data.Voucher?.LoyaltyCard?.Points}
              campaign        {data.Campaign?.Name}
              customer        {data.Customer?.Name} ({data.Customer?.SourceId})
              channel         {data.Publication?.Channel}
              result          {data.Publication?.Result}
            """);

        return Task.CompletedTask;
    }
}
