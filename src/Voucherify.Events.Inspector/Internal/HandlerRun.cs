namespace Voucherify.Events.Inspector;

/// <summary>Represents one run of one handler.</summary>
/// <param name="WebhookId">The ID of the webhook.</param>
/// <param name="Receiver">The name of the receiver.</param>
/// <param name="Handler">The name of the handler.</param>
/// <param name="StartedAt">The time at which it started, in UTC.</param>
/// <param name="Duration">The duration.</param>
/// <param name="ErrorType">The type of the exception; <see langword="null"/> if the handler succeeded.</param>
/// <param name="Error">The exception; <see langword="null"/> outside Development.</param>
internal sealed record HandlerRun(
    string WebhookId,
    string Receiver,
    string Handler,
    DateTimeOffset StartedAt,
    TimeSpan Duration,
    string? ErrorType,
    string? Error);
