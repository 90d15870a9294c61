using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Voucherify.Events.Hosting;

namespace FunctionReceiver;

/// <summary>The function that Voucherify calls: <c>POST /api/voucherify</c>. Anonymous, because the signature authenticates Voucherify.</summary>
public sealed class Webhooks(WebhookReceiver receiver)
{
    [Function("voucherify")]
    public Task ReceiveAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return receiver.ReceiveAsync(request.HttpContext);
    }
}
