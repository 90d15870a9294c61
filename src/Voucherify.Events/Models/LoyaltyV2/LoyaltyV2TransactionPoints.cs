namespace Voucherify.Events.Models;

/// <summary>Represents the points that a transaction moved.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2TransactionPoints
{
    /// <summary>
    /// The number of points. Voucherify sends a negative number for <see cref="LoyaltyV2TransactionType.AdminDebit"/> and a positive number
    /// for spent points. The type of the transaction determines the direction.
    /// </summary>
    public decimal? Total { get; init; }

    /// <summary>The date on which the points expire; <see langword="null"/> if they never expire.</summary>
    public DateOnly? ExpirationDate { get; init; }

    /// <summary>The type of expiration that determined the date; sent for purchased or returned points.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationType> ExpirationType { get; init; }

    /// <summary>The date on which pending points become spendable or are canceled; <see langword="null"/> if it is not known yet.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The type of the condition under which pending points become spendable; sent only for pending points.</summary>
    public OpenEnum<LoyaltyV2PendingPointsType> Type { get; init; }
}
