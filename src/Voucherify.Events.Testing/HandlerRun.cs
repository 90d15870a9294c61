namespace Voucherify.Events.Testing;

/// <summary>Represents one run of a handler.</summary>
public sealed class HandlerRun
{
    /// <summary>Gets the name of the handler: of its class or method, or of the event where it is a lambda.</summary>
    public required string Handler { get; init; }

    /// <summary>Gets how long it ran.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Gets what it threw; <see langword="null"/> if it succeeded.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Returns the name of the handler and what it threw.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Exception is null ? Handler : $"{Handler}: {Exception.GetType().Name}: {Exception.Message}";
}
