namespace Voucherify.Events.Models;

/// <summary>Represents the short form of a redemption or rollback.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded">Voucherify reference</see></remarks>
public sealed partial record RelatedRedemption
{
    /// <summary>The ID of the redemption or rollback.</summary>
    public string? Id { get; init; }

    /// <summary>The time when the redemption or rollback was made, in UTC.</summary>
    public DateTimeOffset? Date { get; init; }
}
