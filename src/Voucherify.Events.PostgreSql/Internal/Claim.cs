using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Represents a webhook that an instance claimed. No other instance runs it until it is settled or the instance is declared dead.
/// </summary>
/// <param name="Webhook">The webhook.</param>
/// <param name="Handlers">The handlers that remain; <see langword="null"/> for all handlers of this application.</param>
/// <param name="Attempt">The number of this attempt. It is already counted.</param>
/// <param name="Owner">The number of the instance when it claimed the webhook.</param>
/// <param name="IsAlone">
/// <see langword="true"/> if the webhook was running when a process ended, and must therefore run alone; otherwise,
/// <see langword="false"/>.
/// </param>
internal sealed record Claim(ReceivedWebhook Webhook, IReadOnlyList<string>? Handlers, int Attempt, long Owner, bool IsAlone)
{
    public string Key => Webhook.DeduplicationKey;
}
