namespace Voucherify.Events.Models;

/// <summary>Represents the rate at which a value is converted to points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PointsRatio
{
    /// <summary>The value that earns <see cref="Value"/> points: minor currency units for an amount; otherwise, a plain number.</summary>
    public decimal? Every { get; init; }

    /// <summary>The number of points that each <see cref="Every"/> earns.</summary>
    public decimal? Value { get; init; }

    /// <summary>The name of the number in the metadata; <see langword="null"/> if the rate is not for metadata.</summary>
    public string? Property { get; init; }

    /// <summary>The items that count toward the rate; empty if the rate is not for items.</summary>
    public IReadOnlyList<LoyaltyV2ApplicableTo> ApplicableTo { get; init => field = value ?? []; } = [];
}
