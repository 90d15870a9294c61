namespace Voucherify.Events.Models;

/// <summary>Specifies the part of an order that gift credits pay for.</summary>
public enum GiftEffect
{
    /// <summary>Credits pay for the order as a whole.</summary>
    ApplyToOrder = 0,

    /// <summary>Credits pay only for the matching items.</summary>
    ApplyToItems = 1,
}
