using Microsoft.Extensions.DependencyInjection;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>An attempt whose handlers may write in the transaction in which it is written down that they are done.</summary>
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
