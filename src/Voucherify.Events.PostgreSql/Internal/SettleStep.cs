using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Npgsql;
using Rebus.Extensions;
using Rebus.Messages;
using Rebus.Pipeline;
using Rebus.Retry.Simple;
using Rebus.Transport;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Runs the handlers of a message and writes down what became of it in the transaction that it was received in: done, to be tried
/// again, or given up. If that cannot be written down the message is back in the queue; that never counts as an attempt.
/// </summary>
internal sealed class SettleStep(
    ITransport transport,
    InboxSql sql,
    PostgreSqlInboxOptions options,
    WebhookInboxReporter reporter,
    ILogger logger,
    CancellationToken abort) : IRetryStep
{
    private static readonly TimeSpan s_untilNextTry = TimeSpan.FromSeconds(1);

    public async Task Process(IncomingStepContext context, Func<Task> next)
    {
        ITransactionContext transaction = context.Load<ITransactionContext>();
        TransportMessage message = context.Load<TransportMessage>();
        bool isSettled = false;

        try
        {
            isSettled = await RunAndSettleAsync(transaction, message, next);
        }
        catch (Exception exception)
        {
            Log.NotSettled(logger, exception, WebhookSerializer.IdOf(message));
            await Task.Delay(s_untilNextTry, CancellationToken.None);
        }

        transaction.SetResult(commit: isSettled, ack: isSettled);
    }

    private async Task<bool> RunAndSettleAsync(ITransactionContext transaction, TransportMessage message, Func<Task> next)
    {
        try
        {
            await next();
        }
        catch (Exception) when (abort.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            await FailAsync(transaction, message, exception);
            return true;
        }

        await MarkDoneAsync(transaction, WebhookSerializer.Read(message).Id);
        return true;
    }

    private async Task FailAsync(ITransactionContext transaction, TransportMessage message, Exception exception)
    {
        int attempts = WebhookSerializer.AttemptsOf(message) + 1;
        ReceivedWebhook webhook = WebhookSerializer.Read(message);

        if (attempts <= options.RetryDelays.Count)
        {
            await DeferAsync(transaction, message, attempts);
            reporter.ReportRetry(webhook, attempts, options.RetryDelays[attempts - 1], exception);
            return;
        }

        using (NpgsqlCommand command = InboxTransport.ReceptionOf(transaction).Connection.CreateCommand())
        {
            await sql.BuryAsync(command, webhook, attempts, exception.ToString());
        }

        await MarkDoneAsync(transaction, webhook.Id);
        reporter.ReportDeadLetter(webhook, attempts, exception);
    }

    private async Task DeferAsync(ITransactionContext transaction, TransportMessage message, int attempts)
    {
        // Rebus cuts the time off to whole seconds, and counts from when the message was received: round up, add how long that was.
        TimeSpan delay = TimeSpan.FromSeconds(Math.Ceiling(options.RetryDelays[attempts - 1].TotalSeconds) + 0.9)
            + Stopwatch.GetElapsedTime(InboxTransport.ReceptionOf(transaction).Started);

        var headers = new Dictionary<string, string>(message.Headers)
        {
            [WebhookSerializer.Attempts] = attempts.ToString(CultureInfo.InvariantCulture),
            [Headers.DeferredUntil] = (DateTimeOffset.UtcNow + delay).ToIso8601DateTimeOffset(),
        };

        await transport.Send(transport.Address, new TransportMessage(headers, message.Body), transaction);
    }

    private async Task MarkDoneAsync(ITransactionContext transaction, string id)
    {
        using NpgsqlCommand command = InboxTransport.ReceptionOf(transaction).Connection.CreateCommand();
        await sql.MarkDoneAsync(command, id);
    }
}
