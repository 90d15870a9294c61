using System.Net.Mime;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;
using Voucherify.Events.Testing;

namespace Voucherify.Events.Inspector;

/// <summary>Sends samples to the endpoints of the application, signed with its own secrets. Available only in Development.</summary>
internal sealed class SampleApi(
    IServiceProvider services,
    EndpointSender sender,
    IHostEnvironment environment,
    IOptionsMonitor<VoucherifyWebhooksOptions> options)
{
    private const string NotHere = "Samples can be sent only in Development.";

    public IEnumerable<InspectorRoute> Routes() =>
    [
        new InspectorRoute(HttpMethods.Get, "/api/samples", context => InDevelopment(context, ListAsync)),
        new InspectorRoute(HttpMethods.Get, "/api/samples/{event}", context => InDevelopment(context, LookAsync)),
        new InspectorRoute(HttpMethods.Post, "/api/samples", context => InDevelopment(context, SendAsync)),
    ];

    private Task ListAsync(HttpContext context) => JsonAnswer.WriteAsync(context, json =>
    {
        json.WriteStartArray("events");

        foreach (string eventType in EventTypes.All)
        {
            json.WriteStringValue(eventType);
        }

        json.WriteEndArray();
        json.WriteStartArray("targets");

        foreach (RouteEndpoint endpoint in Targets())
        {
            json.WriteStartObject();
            json.WriteString("address", AddressOf(endpoint));
            json.WriteString("whyNot", WhyNot(endpoint));
            json.WriteStartArray("labels");

            foreach (string label in options.Get(ReceiverOf(endpoint)).Secrets.Keys)
            {
                json.WriteStringValue(label);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static Task LookAsync(HttpContext context)
    {
        string eventType = (string)context.Request.RouteValues["event"]!;

        return EventTypes.All.Contains(eventType)
            ? JsonAnswer.WriteAsync(context, json => json.WriteString("body", WebhookIds.RenewAll(SampleResource.Find(eventType))))
            : JsonAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, "The event does not exist.");
    }

    private async Task SendAsync(HttpContext context)
    {
        using JsonDocument? request = await JsonAnswer.ReadAsync(context);

        if (request is null)
        {
            return;
        }

        List<RouteEndpoint> targets = Targets();

        if (!request.RootElement.TryGetProperty("target", out JsonElement number)
            || number.ValueKind is not JsonValueKind.Number || !number.TryGetInt32(out int index)
            || index < 0 || index >= targets.Count || WhyNot(targets[index]) is not null
            || !options.Get(ReceiverOf(targets[index])).Secrets.TryGetValue(request.RootElement.Text("label") ?? "", out string? secret)
            || request.RootElement.Text("body") is not { } text)
        {
            await JsonAnswer.RefuseAsync(context, StatusCodes.Status400BadRequest, "The endpoint or the secret does not exist.");
            return;
        }

        byte[] body = Encoding.UTF8.GetBytes(text);
        var replay = new Replay(Replay.Sample, null);
        RouteEndpoint endpoint = targets[index];

        await sender.SendAsync(context, endpoint, [], replay, target =>
        {
            target.Method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is [{ } method, ..] ? method : HttpMethods.Post;
            target.Scheme = context.Request.Scheme;
            target.Host = context.Request.Host;
            target.PathBase = context.Request.PathBase;
            target.Path = AddressOf(endpoint);
            target.ContentType = MediaTypeNames.Application.Json;
            target.ContentLength = body.Length;
            target.Headers[WebhookSignature.HeaderName] = WebhookSignature.Compute(body, secret);
            target.Body = new MemoryStream(body, writable: false);
        });

        await SentAnswer.WriteAsync(context, replay);
    }

    private Task InDevelopment(HttpContext context, RequestDelegate answer) => environment.IsDevelopment()
        ? answer(context)
        : JsonAnswer.RefuseAsync(context, StatusCodes.Status404NotFound, NotHere);

    private List<RouteEndpoint> Targets()
    {
        List<RouteEndpoint> targets = [];

        foreach (Endpoint endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            if (endpoint is RouteEndpoint route && route.Metadata.GetMetadata<WebhookEndpointMetadata>() is not null)
            {
                targets.Add(route);
            }
        }

        targets.Sort((one, other) => string.CompareOrdinal(AddressOf(one), AddressOf(other)));
        return targets;
    }

    private static string AddressOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}";

    private static string ReceiverOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<WebhookEndpointMetadata>()!.Receiver;

    private string? WhyNot(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.Parameters.Count > 0 ? "Its address has parameters. Resend a delivery that it received instead."
        : options.Get(ReceiverOf(endpoint)).Secrets.Count == 0 ? "Samples cannot be signed, because its secrets are not in the configuration."
        : null;
}
