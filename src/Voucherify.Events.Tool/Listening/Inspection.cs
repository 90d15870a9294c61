using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tool;

/// <summary>Shows received deliveries on the page of the inspector.</summary>
internal static class Inspection
{
    private const string Path = "/voucherify";

    public static void AddTo(WebApplicationBuilder builder, IReadOnlyList<Secret> secrets, Terminal terminal)
    {
        builder.Logging.AddProvider(new LinkLogger(terminal));
        builder.Services.AddVoucherifyInspector();

        // The page signs again with the secrets that verify deliveries.
        VoucherifyWebhooksBuilder webhooks = builder.Services.AddVoucherifyWebhooks();

        foreach (Secret secret in secrets)
        {
            webhooks.Services.Configure<VoucherifyWebhooksOptions>(options => options.Secrets[LabelOf(secret)] = secret.Value);
        }
    }

    public static void Map(WebApplication application, Listener listener)
    {
        IWebhookObserver[] observers = [.. application.Services.GetServices<IWebhookObserver>()];
        listener.Observe = (delivery, context) => Array.ForEach(observers, observer => observer.OnAnswered(Describe(delivery, context)));

        application.MapVoucherifyInspector(Path);
        application.Map("/{**path}", (RequestDelegate)listener.HandleAsync).WithMetadata(new WebhookEndpointMetadata("", runsHandlers: true));
    }

    private static WebhookObservation Describe(ReceivedDelivery delivery, HttpContext context)
    {
        bool isSuccess = delivery.Status is >= StatusCodes.Status200OK and < StatusCodes.Status300MultipleChoices;
        bool isWebhook = WebhookParser.TryParseUnverified(delivery.Body, out WebhookEvent? webhook, out _);

        return new WebhookObservation
        {
            Reception = new WebhookReception("", TimeProvider.System)
            {
                Outcome = delivery.Failure is not WebhookFailure.None ? WebhookOutcome.Rejected
                    : !isSuccess ? WebhookOutcome.Failed
                    : delivery.IsForwarded ? WebhookOutcome.Handled
                    : WebhookOutcome.Verified,
                StatusCode = delivery.Status,
                Webhook = isWebhook && delivery.Failure is WebhookFailure.None ? webhook : null,
                SecretLabel = delivery.Secret is null ? null : LabelOf(delivery.Secret),
                Failure = delivery.Failure is WebhookFailure.None ? null : delivery.Failure,
                Reason = delivery.Failure is not WebhookFailure.None ? delivery.Failure.ToString() : delivery.Silence,
                Diagnosis = delivery.Diagnosis,
            },
            Body = delivery.Body,
            Signature = delivery.Headers.GetValueOrDefault(WebhookSignature.HeaderName),
            ReceivedAt = delivery.Time,
            Duration = delivery.Duration,
            Context = context,
        };
    }

    private static string LabelOf(Secret secret) => secret.Label ?? "main";

    /// <summary>Prints the link that the inspector logs. Nothing else is logged here.</summary>
    private sealed class LinkLogger(Terminal terminal) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string message = formatter(state, exception);

            if (message.Contains($"{Path}/?", StringComparison.Ordinal))
            {
                terminal.Say(message);
            }
        }

        public void Dispose()
        {
        }
    }
}
