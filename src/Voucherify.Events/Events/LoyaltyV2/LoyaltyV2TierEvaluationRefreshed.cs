namespace Voucherify.Events;

/// <summary>The tier of a member was reevaluated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2TierEvaluationRefreshed : LoyaltyV2TierTransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "EVALUATION_REFRESHED";
}
