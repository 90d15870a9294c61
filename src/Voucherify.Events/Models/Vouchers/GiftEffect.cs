namespace Voucherify.Events.Models;

/// <summary>What gift credits pay for.</summary>
public enum GiftEffect
{
    /// <summary>Credits pay for the order as a whole.</summary>
    ApplyToOrder = 0,

    /// <summary>Credits pay for the matching items alone.</summary>
    ApplyToItems = 1,
}
