namespace Voucherify.Events.Models;

/// <summary>The definition of a custom event in the project.</summary>
public sealed partial record CustomEventSchema
{
    /// <summary>The id of the definition, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the event, chosen by the project; occurrences carry it as <see cref="CustomEvent.Type"/>.</summary>
    public string? Name { get; init; }
}
