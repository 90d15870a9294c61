namespace Voucherify.Events.Testing;

/// <summary>Represents one run of a handler.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed class HandlerRun
{
    /// <summary>Gets the name of the handler: the name of its class or method, or the name of the event type for a lambda.</summary>
    public required string Handler { get; init; }

    /// <summary>Gets the time that the handler took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Gets the exception that the handler threw, or <see langword="null"/> if the handler succeeded.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Returns the name of the handler and its exception.</summary>
    /// <returns>The name of the handler, followed by the type and message of the exception if the handler failed.</returns>
    public override string ToString() => Exception is null ? Handler : $"{Handler}: {Exception.GetType().Name}: {Exception.Message}";
}
