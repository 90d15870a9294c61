namespace Voucherify.Events.Models;

/// <summary>Why the code of a card could not be generated.</summary>
public sealed partial record LoyaltyV2CardCodeGenerationFailure
{
    /// <summary>The reason, for people to read.</summary>
    public string? Details { get; init; }
}
