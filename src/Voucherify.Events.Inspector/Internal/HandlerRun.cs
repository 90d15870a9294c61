namespace Voucherify.Events.Inspector;

/// <summary>One run of one handler.</summary>
/// <param name="WebhookId">The id of the webhook.</param>
/// <param name="Receiver">The name of the receiver.</param>
/// <param name="Handler">The name of the handler.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="ErrorType">The type of what it threw; null if it succeeded.</param>
/// <param name="Error">What it threw; null outside Development.</param>
internal sealed record HandlerRun(
    string WebhookId,
    string Receiver,
    string Handler,
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    string? ErrorType,
    string? Error);
