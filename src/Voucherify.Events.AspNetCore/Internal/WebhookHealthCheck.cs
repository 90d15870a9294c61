using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Voucherify.Events.AspNetCore;

internal sealed class WebhookHealthCheck(DeliveryMonitor monitor) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(monitor.Describe() is { } problem
            ? new HealthCheckResult(context.Registration.FailureStatus, problem)
            : HealthCheckResult.Healthy());
}
