namespace Voucherify.Events.Hosting;

/// <summary>A webhook whose handlers failed until the last retry.</summary>
public sealed class DeadLetter
{
    /// <summary>The webhook, as it was received.</summary>
    public required ReceivedWebhook Webhook { get; init; }

    /// <summary>How often its handlers ran.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it was given up, UTC.</summary>
    public required DateTimeOffset FailedAt { get; init; }

    /// <summary>What went wrong last: the exception's text with its stack trace. Handlers may have put personal data into it.</summary>
    public required string Error { get; init; }
}
