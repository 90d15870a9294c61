using Voucherify.Events;
using Voucherify.Events.Hosting;

namespace ScaledReceiver;

/// <summary>Books a published voucher. Yours would do so in the database, where booking the same id twice does no harm.</summary>
internal sealed class BookPublishedVoucher(Ledger ledger) : IWebhookHandler<VoucherPublished>
{
    public Task HandleAsync(VoucherPublished data, WebhookEvent webhook, CancellationToken cancellationToken) =>
        ledger.BookAsync(webhook.Id, cancellationToken);
}
