using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Testing;

/// <summary>Provides extension methods that let a test wait for the webhooks of an application.</summary>
public static class WebhookTestingServiceProviderExtensions
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// Waits until the handlers of all webhooks in the inbox of an application have completed. Returns immediately if handlers run before
    /// the response.
    /// </summary>
    /// <param name="services">The services of the application, such as <c>factory.Services</c>.</param>
    /// <param name="timeout">The time to wait, or <see langword="null"/> for 30 seconds.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when no webhook is waiting.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">There are dead letters. The message contains their errors.</exception>
    /// <exception cref="TimeoutException">
    /// Webhooks are still waiting. The message contains the webhooks and the errors of their last attempts.
    /// </exception>
    public static async Task WhenWebhooksAreDoneAsync(
        this IServiceProvider services,
        TimeSpan? timeout = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);

        if (services.GetService<IDurableWebhookInbox>() is not { } inbox)
        {
            return;
        }

        bool isDone = await UntilAsync(
            async () => (await inbox.GetStatusAsync(cancellationToken)).Waiting == 0, timeout, cancellationToken);
        WebhookPage<DeadLetter> dead = await inbox.GetDeadLettersAsync(cancellationToken: cancellationToken);

        if (dead.Items.Count > 0)
        {
            throw new InvalidOperationException(Describe(
                "Webhooks became dead letters:", dead.Items.Select(letter => (letter.Webhook, (string?)letter.Error))));
        }

        if (!isDone)
        {
            WebhookPage<WaitingWebhook> waiting = await inbox.GetWaitingAsync(cancellationToken: cancellationToken);
            throw new TimeoutException(Describe(
                "Webhooks are not done:", waiting.Items.Select(webhook => (webhook.Webhook, webhook.Error))));
        }
    }

    /// <summary>Waits until the handlers of a webhook have completed, or the webhook is a dead letter or has failed once.</summary>
    internal static Task WhenDoneAsync(this IDurableWebhookInbox inbox, string id, TimeSpan? timeout, CancellationToken cancellationToken) => UntilAsync(
        async () =>
        {
            WaitingWebhook? waiting = await FindAsync(inbox, id, cancellationToken);
            return waiting is null or { Attempts: > 0 };
        },
        timeout,
        cancellationToken);

    private static async Task<WaitingWebhook?> FindAsync(IDurableWebhookInbox inbox, string id, CancellationToken cancellationToken)
    {
        string? next = null;

        do
        {
            WebhookPage<WaitingWebhook> page = await inbox.GetWaitingAsync(continuationToken: next, cancellationToken: cancellationToken);

            if (page.Items.FirstOrDefault(waiting => waiting.Webhook.Id == id) is { } found)
            {
                return found;
            }

            next = page.ContinuationToken;
        }
        while (next is not null);

        return null;
    }

    private static async Task<bool> UntilAsync(Func<Task<bool>> condition, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        TimeSpan patience = timeout ?? TimeSpan.FromSeconds(30);
        long start = Stopwatch.GetTimestamp();

        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(start) > patience)
            {
                return false;
            }

            await Task.Delay(s_pause, cancellationToken);
        }

        return true;
    }

    private static string Describe(string what, IEnumerable<(ReceivedWebhook Webhook, string? Error)> webhooks)
    {
        var text = new StringBuilder(what);

        foreach ((ReceivedWebhook webhook, string? error) in webhooks)
        {
            text.Append(Environment.NewLine).Append("  ").Append(webhook.Id).Append(" (").Append(webhook.EventType).Append("): ")
                .Append(error ?? "its handlers are running or have not started yet");
        }

        return text.ToString();
    }
}
