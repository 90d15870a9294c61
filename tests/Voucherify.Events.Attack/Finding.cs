namespace Voucherify.Events.Attack;

/// <summary>What came of an attack: whether the promise holds, and the figure that says so.</summary>
internal sealed record Finding(bool Holds, string Figure)
{
    /// <summary>Whether nothing but the time that something took is against the promise.</summary>
    public bool IsLate { get; private init; }

    /// <param name="isRight">Whether everything is as it should be.</param>
    /// <param name="isInTime">Whether it was so in time.</param>
    /// <param name="figure">The figure that says so.</param>
    public static Finding Create(bool isRight, bool isInTime, string figure) => new(isRight && isInTime, figure) { IsLate = isRight && !isInTime };
}
