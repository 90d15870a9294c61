namespace Voucherify.Events.Models;

/// <summary>Specifies how a discount is applied to an order.</summary>
public enum DiscountEffect
{
    /// <summary>The discount applies to the total of the order.</summary>
    ApplyToOrder = 0,

    /// <summary>The discount applies to the subtotal of every matching item.</summary>
    ApplyToItems = 1,

    /// <summary>One amount is distributed over the matching items in proportion to their amounts.</summary>
    ApplyToItemsProportionally = 2,

    /// <summary>One amount is distributed over the matching items in proportion to their quantities.</summary>
    ApplyToItemsProportionallyByQuantity = 3,

    /// <summary>The full amount is subtracted from each unit of the matching items.</summary>
    ApplyToItemsByQuantity = 4,

    /// <summary>Units that are already in the order become free; only missing units are added.</summary>
    AddMissingItems = 5,

    /// <summary>Free units are always added to the order.</summary>
    AddNewItems = 6,

    /// <summary>Several products are added, each with the effect of its entry in <see cref="Discount.Units"/>.</summary>
    AddManyItems = 7,

    /// <summary>The number of free units depends on the contents of the order.</summary>
    AddSameItems = 8,
}
