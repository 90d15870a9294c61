using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Represents an attempt whose handlers may write in the transaction in which the inbox records that they are done.
/// </summary>
internal sealed class InboxAttempt(Claim claim) : WebhookAttempt
{
    protected override Task StartingAsync(string handler, IServiceProvider services, CancellationToken cancellationToken)
    {
        services.GetRequiredService<WebhookTransaction>().Attach(claim, handler);
        return Task.CompletedTask;
    }

    protected override Task CompletedAsync(string handler, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<WebhookTransaction>().CommitAsync(cancellationToken);
}
