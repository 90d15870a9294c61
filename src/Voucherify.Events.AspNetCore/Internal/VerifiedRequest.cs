using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>A request whose signature holds.</summary>
internal sealed record VerifiedRequest(
    WebhookReceiver Receiver,
    WebhookReception Reception,
    VoucherifyWebhooksOptions Options,
    byte[] Body,
    CancellationToken Timeout);
