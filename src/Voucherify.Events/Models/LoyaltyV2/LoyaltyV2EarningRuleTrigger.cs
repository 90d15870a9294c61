namespace Voucherify.Events.Models;

/// <summary>Represents the event that triggers an earning rule.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Event"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2EarningRuleTrigger
{
    /// <summary>The type of the event.</summary>
    public OpenEnum<LoyaltyV2EarningRuleTriggerEvent> Event { get; init; }

    /// <summary>The custom event; set only for <see cref="LoyaltyV2EarningRuleTriggerEvent.CustomEvent"/>.</summary>
    public CustomEventSchemaReference? CustomEvent { get; init; }

    /// <summary>A reference to the customer segment; set only for <see cref="LoyaltyV2EarningRuleTriggerEvent.SegmentEntered"/>.</summary>
    public ObjectReference? Segment { get; init; }
}
