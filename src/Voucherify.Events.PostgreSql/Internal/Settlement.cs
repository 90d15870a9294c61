using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>Represents the outcome of a claim that is to be recorded.</summary>
internal sealed record Settlement(Claim Claim, SettlementKind Kind)
{
    /// <summary>Gets the handlers that succeeded.</summary>
    public IReadOnlyList<string> Completed { get; init; } = [];

    /// <summary>Gets the handlers that remain.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    public TimeSpan Delay { get; init; }

    /// <summary>Gets the error; <see langword="null"/> if no handler failed.</summary>
    public Exception? Exception { get; init; }

    public static Settlement Of(Claim claim, WebhookResult result, IReadOnlyList<TimeSpan> delays)
    {
        Settlement settlement = new(claim, SettlementKind.Done)
        {
            Completed = result.Completed,
            Left = [.. result.Failures.Select(failure => failure.Handler), .. result.Missing],
        };

        return result.IsDone ? settlement
            : result.Failures.Count == 0 ? settlement with { Kind = SettlementKind.LeftToOthers }
            : settlement.Fail(new WebhookHandlerException(result.Failures), delays);
    }

    public Settlement Fail(Exception exception, IReadOnlyList<TimeSpan> delays) => Claim.Attempt <= delays.Count
        ? this with { Kind = SettlementKind.Retry, Exception = exception, Delay = delays[Claim.Attempt - 1] }
        : this with { Kind = SettlementKind.Dead, Exception = exception };
}

internal enum SettlementKind
{
    /// <summary>No handler remains.</summary>
    Done,

    /// <summary>Handlers failed and run again.</summary>
    Retry,

    /// <summary>Handlers failed and do not run again.</summary>
    Dead,

    /// <summary>This instance lacks the remaining handlers. This does not count as an attempt.</summary>
    LeftToOthers,

    /// <summary>The application stops before the handlers are done. This does not count as an attempt.</summary>
    Released,

    /// <summary>The webhook cannot be read.</summary>
    Unreadable,
}
