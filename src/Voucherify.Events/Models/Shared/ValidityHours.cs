namespace Voucherify.Events.Models;

/// <summary>Represents the hours of the day in which an object is valid.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record ValidityHours
{
    /// <summary>The hours, each with the days of the week to which they apply; empty if Voucherify sent none.</summary>
    public IReadOnlyList<DailyValidityHours> Daily { get; init => field = value ?? []; } = [];
}
