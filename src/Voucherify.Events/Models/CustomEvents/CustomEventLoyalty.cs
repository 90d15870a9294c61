namespace Voucherify.Events.Models;

/// <summary>Represents the loyalty card that was reported with a custom event.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/custom-event">Voucherify reference</see></remarks>
public sealed partial record CustomEventLoyalty
{
    /// <summary>The code of the loyalty card.</summary>
    public string? Code { get; init; }
}
