namespace Voucherify.Events;

/// <summary>Points were deducted from a loyalty card manually.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2AdminDebit : LoyaltyV2CardTransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "ADMIN_DEBIT";
}
