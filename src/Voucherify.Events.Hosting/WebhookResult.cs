namespace Voucherify.Events.Hosting;

/// <summary>Represents what became of the handlers of a webhook in one attempt.</summary>
public sealed class WebhookResult
{
    /// <summary>Gets the names of the handlers that succeeded.</summary>
    public IReadOnlyList<string> Completed { get; init; } = [];

    /// <summary>Gets the handlers that failed. They should run again.</summary>
    public IReadOnlyList<WebhookHandlerFailure> Failures { get; init; } = [];

    /// <summary>Gets the names of handlers that were to run and that this application does not have. Another instance may have them.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Gets a value that indicates whether nothing is left to run.</summary>
    public bool IsDone => Failures.Count == 0 && Missing.Count == 0;
}
