namespace Voucherify.Events.Attack;

/// <summary>What came of an attack: whether the promise holds, and the figure that says so.</summary>
internal sealed record Finding(bool Holds, string Figure);
