using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A benefit was granted to a member.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2BenefitFulfillment : LoyaltyV2TransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "FULFILLMENT";

    /// <summary>The benefit transaction.</summary>
    public new LoyaltyV2BenefitTransaction? Transaction { get; init; }

    private protected override LoyaltyV2Transaction? AnyTransaction => Transaction;
}
