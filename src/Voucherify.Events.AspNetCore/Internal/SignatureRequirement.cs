using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Voucherify.Events.AspNetCore;

/// <summary>Stands before an endpoint and passes on what Voucherify signed, with a body that can be read as if nothing had happened.</summary>
internal sealed class SignatureRequirement(RequestDelegate next)
{
    public Task HandleAsync(HttpContext context)
    {
        WebhookGate gate = VoucherifyWebhooksEndpointExtensions.Require<WebhookGate>(context.RequestServices);

        return gate.HandleAsync(context, PassOnAsync);

        async Task<Answer?> PassOnAsync(byte[] body, WebhookFeature feature, CancellationToken timeout)
        {
            feature.Outcome = WebhookOutcome.Verified;
            context.Request.Body = new MemoryStream(body, writable: false);
            await next(context);
            return null;
        }
    }
}
