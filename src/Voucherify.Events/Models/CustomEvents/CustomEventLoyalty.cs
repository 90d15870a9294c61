namespace Voucherify.Events.Models;

/// <summary>The loyalty card that was reported with a custom event.</summary>
public sealed partial record CustomEventLoyalty
{
    /// <summary>The code of the loyalty card.</summary>
    public string? Code { get; init; }
}
