using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Voucherify.Events.Hosting;

internal sealed class WebhookHealthCheck(WebhookReceivers receivers, InboxMonitor? inbox = null) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        List<(string Description, bool IsSuspicion)> problems = [.. receivers.InUse.SelectMany(Describe)];
        Dictionary<string, object> data = [];

        if (inbox is not null)
        {
            problems.AddRange(await AskInboxAsync(inbox, data, cancellationToken));
        }

        HealthStatus status = problems.Count == 0 ? HealthStatus.Healthy
            : problems.Exists(problem => !problem.IsSuspicion) ? context.Registration.FailureStatus
            : Max(context.Registration.FailureStatus, HealthStatus.Degraded);

        return new HealthCheckResult(
            status, problems.Count == 0 ? null : string.Join(' ', problems.Select(problem => problem.Description)), data: data);
    }

    private static IEnumerable<(string, bool)> Describe(WebhookReceiver receiver)
    {
        string subject = receiver.Name.Length == 0 ? "" : $"Receiver '{receiver.Name}': ";

        foreach ((string description, bool isSuspicion) in receiver.Monitor.Describe())
        {
            yield return (subject + description, isSuspicion);
        }

        if (!receiver.HasValidOptions())
        {
            yield return (subject + "Webhooks are rejected because the reloaded configuration is not valid. See the log for details.", false);
        }
    }

    private static async Task<IEnumerable<(string, bool)>> AskInboxAsync(
        InboxMonitor inbox,
        Dictionary<string, object> data,
        CancellationToken cancellationToken)
    {
        WebhookInboxStatus status;

        try
        {
            status = await inbox.GetStatusAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return [($"The inbox status could not be read ({exception.GetType().Name}).", false)];
        }

        data["waiting"] = status.Waiting;
        data["deadLetters"] = status.DeadLetters;

        if (status.OldestWaiting is { } oldest)
        {
            data["oldestWaiting"] = oldest;
        }

        return inbox.Describe(status).Select(problem => (problem, false));
    }

    // The less severe of the two: the values of the enumeration ascend from Unhealthy to Healthy.
    private static HealthStatus Max(HealthStatus first, HealthStatus second) => first > second ? first : second;
}
