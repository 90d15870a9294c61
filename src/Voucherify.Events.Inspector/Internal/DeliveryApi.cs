using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Inspector;

/// <summary>Shows deliveries, sends them again, runs their handlers again, and exports them.</summary>
internal sealed class DeliveryApi(
    DeliveryLog log,
    HandlerRuns runs,
    EndpointSender sender,
    IHostEnvironment environment,
    IOptionsMonitor<VoucherifyWebhooksOptions> options,
    IWebhookProcessor? processor = null)
{
    private const string NotVerified = "This body is not verified. It can be sent again unchanged, but it is neither signed nor handled.";
    private const string Gone = "This delivery is no longer kept.";

    public IEnumerable<InspectorRoute> Routes() =>
    [
        new InspectorRoute(HttpMethods.Get, "/api/deliveries", ListAsync),
        new InspectorRoute(HttpMethods.Get, "/api/deliveries/{number:long}", context => WithDelivery(context, LookAsync)),
        new InspectorRoute(HttpMethods.Get, "/api/deliveries/{number:long}/body", context => WithDelivery(context, SaveAsync)),
        new InspectorRoute(HttpMethods.Get, "/api/deliveries/{number:long}/curl", context => WithDelivery(context, CopyAsync)),
        new InspectorRoute(HttpMethods.Post, "/api/deliveries/{number:long}/again", context => WithDelivery(context, SendAgainAsync)),
        new InspectorRoute(HttpMethods.Post, "/api/deliveries/{number:long}/new", context => WithDelivery(context, SendAsNewAsync)),
        new InspectorRoute(HttpMethods.Post, "/api/deliveries/{number:long}/run", context => WithDelivery(context, RunAsync)),
        new InspectorRoute(HttpMethods.Post, "/api/clear", ClearAsync),
    ];

    private Task ListAsync(HttpContext context)
    {
        (IReadOnlyList<Delivery> deliveries, DeliveryTotals totals) = log.GetAll();

        return JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteBoolean("development", environment.IsDevelopment());
            json.WriteNumber("maxVerified", DeliveryLog.MaxVerified);
            json.WriteNumber("maxUnverified", DeliveryLog.MaxUnverified);
            DeliveryJson.WriteTotals(json, totals);
            json.WriteStartArray("deliveries");

            foreach (Delivery delivery in deliveries)
            {
                DeliveryJson.WriteSummary(json, delivery);
            }

            json.WriteEndArray();
        });
    }

    private Task LookAsync(HttpContext context, Delivery delivery)
    {
        IReadOnlyList<HandlerRun> ran = delivery.WebhookId is { } id
            ? runs.Find(id, delivery.Receiver, delivery.ReceivedAt, log.FindNext(delivery)?.ReceivedAt)
            : [];

        return JsonAnswer.WriteAsync(context, json =>
        {
            DeliveryJson.WriteDetail(json, delivery, ran);
            json.WriteString("whyNotAgain", WhyNotAgain(delivery));
            json.WriteString("whyNotNew", WhyNotNew(delivery));
            json.WriteString("whyNotRun", WhyNotRun(delivery));
        });
    }

    private static Task SaveAsync(HttpContext context, Delivery delivery)
    {
        // The browser must never display the body itself, whatever it contains.
        context.Response.ContentType = MediaTypeNames.Application.Octet;
        context.Response.Headers.ContentDisposition = $"attachment; filename=delivery-{delivery.Number}.json";
        context.Response.ContentLength = delivery.Body.Length;
        return context.Response.BodyWriter.WriteAsync(delivery.Body, context.RequestAborted).AsTask();
    }

    private Task CopyAsync(HttpContext context, Delivery delivery) => WhyNotAgain(delivery) is { } why
        ? JsonAnswer.RefuseAsync(context, StatusCodes.Status409Conflict, why)
        : JsonAnswer.WriteAsync(context, json => json.WriteString("line", CurlLine.Of(delivery)));

    private Task SendAgainAsync(HttpContext context, Delivery delivery) => WhyNotAgain(delivery) is { } why
        ? JsonAnswer.RefuseAsync(context, StatusCodes.Status409Conflict, why)
        : SendAsync(context, delivery, delivery.Body, delivery.Signature, Replay.Again);

    private Task SendAsNewAsync(HttpContext context, Delivery delivery)
    {
        if (WhyNotNew(delivery) is { } why)
        {
            return JsonAnswer.RefuseAsync(context, StatusCodes.Status409Conflict, why);
        }

        if (!WebhookIds.TryRenew(delivery.Body.Span, out byte[]? body))
        {
            return JsonAnswer.RefuseAsync(context, StatusCodes.Status409Conflict, "The body has no ID that can be replaced.");
        }

        return SendAsync(context, delivery, body, WebhookSignature.Compute(body, SecretOf(delivery)!), Replay.AsNew);
    }

    private async Task RunAsync(HttpContext context, Delivery delivery)
    {
        if (WhyNotRun(delivery) is { } why)
        {
            await JsonAnswer.RefuseAsync(context, StatusCodes.Status409Conflict, why);
            return;
        }

        EndpointSender.Mark(Replay.Run);
        WebhookEvent webhook = WebhookParser.ParseUnverified(delivery.Body.Span);

        var received = new ReceivedWebhook
        {
            Id = webhook.Id,
            EventType = webhook.EventType,
            Body = delivery.Body,
            ReceivedAt = delivery.ReceivedAt,
            Receiver = delivery.Receiver,
            Tenant = delivery.Tenant,
            SecretLabel = delivery.SecretLabel,
        };

        WebhookResult result = await processor!.ProcessAsync(received, new WebhookAttempt(), context.RequestAborted);

        await JsonAnswer.WriteAsync(context, json =>
        {
            json.WriteNumber("completed", result.Completed.Count);
            json.WriteNumber("failed", result.Failures.Count);
        });
    }

    private Task ClearAsync(HttpContext context)
    {
        log.Clear();
        return JsonAnswer.WriteAsync(context, static _ => { });
    }

    private async Task SendAsync(HttpContext context, Delivery delivery, ReadOnlyMemory<byte> body, string? signature, string kind)
    {
        CapturedRequest request = delivery.Request!;
        var replay = new Replay(kind, delivery.Number);

        await sender.SendAsync(context, request.Endpoint!, request.RouteValues, replay, target =>
        {
            target.Method = request.Method;
            target.Scheme = request.Scheme;
            target.Host = request.Host;
            target.PathBase = request.PathBase;
            target.Path = request.Path;
            target.QueryString = request.Query;

            foreach ((string name, string value) in request.Headers)
            {
                target.Headers[name] = value;
            }

            target.Headers[WebhookSignature.HeaderName] = signature ?? target.Headers[WebhookSignature.HeaderName];
            target.Headers.Remove("Transfer-Encoding");
            target.ContentLength = body.Length;
            target.Body = new MemoryStream(body.ToArray(), writable: false);
        });

        await SentAnswer.WriteAsync(context, replay);
    }

    private Task WithDelivery(HttpContext context, Func<HttpContext, Delivery, Task> answer) =>
        log.Find(long.Parse((string)context.Request.RouteValues["number"]!, CultureInfo.InvariantCulture)) is { } delivery
            ? answer(context, delivery)
            : JsonAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, Gone);

    private string? WhyNotAgain(Delivery delivery) =>
        !environment.IsDevelopment() ? "Bodies are not kept outside Development."
        : delivery.Request is null ? "It did not arrive by HTTP."
        : delivery.Request.Endpoint is null ? "Middleware received it, not an endpoint."
        : !delivery.IsWhole ? delivery.BodyLength == 0 ? "Its body was not read." : "It is too long to be kept completely."
        : null;

    // An unverified body is never signed: a single click would turn an untrusted body into a trusted one.
    private string? WhyNotNew(Delivery delivery) =>
        WhyNotAgain(delivery)
        ?? (!delivery.IsVerified ? NotVerified
            : SecretOf(delivery) is null ? "It cannot be signed, because its secret is not in the configuration."
            : null);

    private string? WhyNotRun(Delivery delivery) =>
        !environment.IsDevelopment() ? "Bodies are not kept outside Development."
        : !delivery.IsVerified ? NotVerified
        : delivery.WebhookId is null ? "Handlers cannot read it, because it is not a webhook."
        : !delivery.IsWhole ? "It is too long to be kept completely."
        : processor is null ? "No handlers are registered."
        : null;

    private string? SecretOf(Delivery delivery) =>
        delivery.SecretLabel is { } label && options.Get(delivery.Receiver).Secrets.TryGetValue(label, out string? secret) ? secret : null;
}
