using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Voucherify.Events.Hosting;

internal sealed class WebhookHealthCheck(DeliveryMonitor monitor, InboxMonitor? inbox = null) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string?[] problems = [monitor.Describe(), inbox is null ? null : await inbox.DescribeAsync(cancellationToken)];
        string description = string.Join(' ', problems.OfType<string>());

        return description.Length > 0
            ? new HealthCheckResult(context.Registration.FailureStatus, description)
            : HealthCheckResult.Healthy();
    }
}
