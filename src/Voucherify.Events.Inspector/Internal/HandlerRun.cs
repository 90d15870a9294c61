namespace Voucherify.Events.Inspector;

/// <summary>Represents one run of one handler.</summary>
internal sealed class HandlerRun
{
    public required string WebhookId { get; init; }

    public required string Receiver { get; init; }

    public required string Handler { get; init; }

    /// <summary>Gets the time at which it started, in UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>Gets the type of the exception; <see langword="null"/> if the handler succeeded.</summary>
    public string? ErrorType { get; init; }

    /// <summary>Gets the exception; <see langword="null"/> outside Development.</summary>
    public string? Error { get; init; }
}
