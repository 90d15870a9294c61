namespace Voucherify.Events.Models;

/// <summary>Represents the reason why Voucherify could not generate the code of a card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CardCodeGenerationFailure
{
    /// <summary>The reason, as human-readable text.</summary>
    public string? Details { get; init; }
}
