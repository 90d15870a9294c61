namespace Voucherify.Events.Models;

/// <summary>What makes an earning rule grant something.</summary>
/// <remarks><see cref="Event"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2EarningRuleTrigger
{
    /// <summary>The kind of event.</summary>
    public OpenEnum<LoyaltyV2EarningRuleTriggerEvent> Event { get; init; }

    /// <summary>The custom event; filled for <see cref="LoyaltyV2EarningRuleTriggerEvent.CustomEvent"/> only.</summary>
    public CustomEventSchemaReference? CustomEvent { get; init; }

    /// <summary>The customer segment, by its id; filled for <see cref="LoyaltyV2EarningRuleTriggerEvent.SegmentEntered"/> only.</summary>
    public ObjectReference? Segment { get; init; }
}
