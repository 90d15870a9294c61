using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An order was paid with points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2PayWithPoints : LoyaltyV2TransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "PAY_WITH_POINTS";

    /// <summary>The payment.</summary>
    public new LoyaltyV2OrderTransaction? Transaction { get; init; }

    private protected override LoyaltyV2Transaction? AnyTransaction => Transaction;
}
