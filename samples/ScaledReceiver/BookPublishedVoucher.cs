using Voucherify.Events;
using Voucherify.Events.Hosting;

namespace ScaledReceiver;

/// <summary>
/// Books a published voucher. In your application, insert a row that is keyed by the ID, so that the handler is idempotent.
/// </summary>
internal sealed class BookPublishedVoucher(Ledger ledger) : IWebhookHandler<VoucherPublished>
{
    public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken) =>
        ledger.BookAsync(webhook.Id, cancellationToken);
}
