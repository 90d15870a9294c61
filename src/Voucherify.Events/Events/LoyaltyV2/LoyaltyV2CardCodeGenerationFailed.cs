using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>The code of a loyalty card could not be generated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2CardCodeGenerationFailed : WebhookEventData, IHasLoyaltyV2Card
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.card.code_generation.failed";

    /// <summary>The card whose code could not be generated.</summary>
    public LoyaltyV2Card? Card { get; init; }

    /// <summary>The loyalty program that the card belongs to, sometimes only with its ID.</summary>
    public LoyaltyV2ProgramReference? Program { get; init; }

    /// <summary>The reason why the code could not be generated.</summary>
    public LoyaltyV2CardCodeGenerationFailure? Result { get; init; }
}
