namespace Voucherify.Events.Models;

/// <summary>A user of the Voucherify dashboard.</summary>
public sealed partial record EventUser
{
    /// <summary>The id of the user, as Voucherify gave it.</summary>
    public string? Id { get; init; }
}
