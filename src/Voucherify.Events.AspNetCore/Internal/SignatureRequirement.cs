using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.AspNetCore;

/// <summary>Stands before an endpoint and passes on what Voucherify signed, with a body that can be read as if nothing had happened.</summary>
internal sealed class SignatureRequirement(RequestDelegate next)
{
    private WebhookGate? _gate;

    public Task HandleAsync(HttpContext context)
    {
        VoucherifyWebhooksEndpointExtensions.Require<WebhookTelemetry>(context.RequestServices);
        _gate ??= ActivatorUtilities.CreateInstance<WebhookGate>(context.RequestServices);

        return _gate.HandleAsync(context, PassOnAsync);

        async Task<Answer?> PassOnAsync(byte[] body, WebhookFeature feature, CancellationToken timeout)
        {
            feature.Outcome = WebhookOutcome.Verified;
            context.Request.Body = new MemoryStream(body, writable: false);
            await next(context);
            return null;
        }
    }
}
