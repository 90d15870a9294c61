using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Voucherify.Events.Hosting;

internal sealed class WebhookHealthCheck(
    DeliveryMonitor monitor,
    WebhookVerifier.Provider verifiers,
    InboxMonitor? inbox = null) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        List<(string Description, bool IsSuspicion)> problems = [.. monitor.Describe()];
        Dictionary<string, object> data = [];

        if (!HasValidOptions())
        {
            problems.Add(("The configuration was changed and is not valid: webhooks are not accepted. The log says what is wrong.", false));
        }

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
            return [($"The inbox cannot be asked how many webhooks wait ({exception.GetType().Name}).", false)];
        }

        data["waiting"] = status.Waiting;
        data["deadLetters"] = status.DeadLetters;

        if (status.OldestWaiting is { } oldest)
        {
            data["oldestWaiting"] = oldest;
        }

        return inbox.Describe(status).Select(problem => (problem, false));
    }

    // The better of the two: the enumeration counts upwards from Unhealthy.
    private static HealthStatus Max(HealthStatus first, HealthStatus second) => first > second ? first : second;

    private bool HasValidOptions()
    {
        try
        {
            verifiers.Current();
            return true;
        }
        catch (OptionsValidationException)
        {
            return false;
        }
    }
}
