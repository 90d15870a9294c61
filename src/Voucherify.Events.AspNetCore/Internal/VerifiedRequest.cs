using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Represents a request with a valid signature.</summary>
internal sealed record VerifiedRequest(
    WebhookReceiver Receiver,
    WebhookReception Reception,
    VoucherifyWebhooksOptions Options,
    byte[] Body,
    CancellationToken Timeout);
