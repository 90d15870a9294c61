namespace Voucherify.Events.Models;

/// <summary>Represents points that expire or become spendable on a specific date.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ScheduledPoints
{
    /// <summary>The number of points.</summary>
    public decimal? Points { get; init; }

    /// <summary>The type of the condition under which pending points become spendable; not sent for an expiration.</summary>
    public OpenEnum<LoyaltyV2PendingPointsType> Type { get; init; }

    /// <summary>The date on which the points expire or become spendable.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The date on which pending points are canceled if they have not become spendable before; not sent for an expiration.
    /// </summary>
    public DateOnly? CancelDate { get; init; }
}
