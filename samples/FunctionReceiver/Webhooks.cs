using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Voucherify.Events.Hosting;

namespace FunctionReceiver;

/// <summary>
/// Receives the webhooks of Voucherify at <c>POST /api/voucherify</c>. The function allows anonymous access, because the signature
/// authenticates Voucherify.
/// </summary>
public sealed class Webhooks(WebhookReceiver receiver)
{
    [Function("voucherify")]
    public Task ReceiveAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return receiver.ReceiveAsync(request.HttpContext);
    }
}
