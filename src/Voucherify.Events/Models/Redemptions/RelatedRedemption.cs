namespace Voucherify.Events.Models;

/// <summary>A redemption or rollback in brief.</summary>
public sealed partial record RelatedRedemption
{
    /// <summary>The id of the redemption or rollback.</summary>
    public string? Id { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset? Date { get; init; }
}
