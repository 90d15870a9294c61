namespace Voucherify.Events;

/// <summary>The code of a loyalty card was generated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2CardCodeGenerationSucceeded : LoyaltyV2CardEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.card.code_generation.succeeded";
}
