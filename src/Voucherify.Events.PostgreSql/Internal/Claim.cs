using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>A webhook that an instance took: nobody else runs it until it is settled, or until the instance is dead.</summary>
/// <param name="Webhook">The webhook.</param>
/// <param name="Handlers">The handlers that are still to run; null for all that this application has.</param>
/// <param name="Attempt">Which attempt this is. It is counted already.</param>
/// <param name="Owner">The number under which the instance took it.</param>
/// <param name="IsAlone">Whether it ran when a process died, and so runs beside nothing else.</param>
internal sealed record Claim(ReceivedWebhook Webhook, IReadOnlyList<string>? Handlers, int Attempt, long Owner, bool IsAlone)
{
    public string Key => Webhook.DeduplicationKey;
}
