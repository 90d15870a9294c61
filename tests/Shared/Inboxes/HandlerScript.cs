using Voucherify.Events.Hosting;

namespace Voucherify.Events.Tests;

/// <summary>Two handlers with names, and what each run of them does.</summary>
internal sealed class HandlerScript(Func<string, WebhookEvent, Task> run)
{
    private readonly HandlerRuns _runs = new();

    /// <summary>What ran, as <c>Handler id</c>, once for each run.</summary>
    public IReadOnlyList<string> Begun => _runs.Begun;

    /// <inheritdoc cref="HandlerRuns.UntilAsync"/>
    public Task UntilAsync(Func<IReadOnlyList<string>, bool> condition) => _runs.UntilAsync(runs => condition(runs.Begun));

    private Task RunAsync(string handler, WebhookEvent webhook) => _runs.RunAsync($"{handler} {webhook.Id}", () => run(handler, webhook));

    internal sealed class Book(HandlerScript script) : IWebhookHandler<WebhookEventData>
    {
        public Task HandleAsync(WebhookEventData data, WebhookEvent webhook, CancellationToken cancellationToken) =>
            script.RunAsync(nameof(Book), webhook);
    }

    internal sealed class Mail(HandlerScript script) : IWebhookHandler<WebhookEventData>
    {
        public Task HandleAsync(WebhookEventData data, WebhookEvent webhook, CancellationToken cancellationToken) =>
            script.RunAsync(nameof(Mail), webhook);
    }
}
