namespace Voucherify.Events.Models;

/// <summary>Represents the definition of a custom event in the project.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see></remarks>
public sealed partial record CustomEventSchema
{
    /// <summary>The ID of the definition, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The name of the event, defined by the project. Occurrences of the event have this name as their <see cref="CustomEvent.Type"/>.
    /// </summary>
    public string? Name { get; init; }
}
