namespace Voucherify.Events.Models;

/// <summary>What a discount does to an order.</summary>
public enum DiscountEffect
{
    /// <summary>The discount applies to the total of the order.</summary>
    ApplyToOrder = 0,

    /// <summary>The discount applies to the subtotal of every matching item.</summary>
    ApplyToItems = 1,

    /// <summary>One amount is split over the matching items, by what each costs.</summary>
    ApplyToItemsProportionally = 2,

    /// <summary>One amount is split over the matching items, by how many units each has.</summary>
    ApplyToItemsProportionallyByQuantity = 3,

    /// <summary>The full amount comes off every single unit of the matching items.</summary>
    ApplyToItemsByQuantity = 4,

    /// <summary>Units already in the order become free; only those that are missing are added.</summary>
    AddMissingItems = 5,

    /// <summary>Free units are always added on top of what is in the order.</summary>
    AddNewItems = 6,

    /// <summary>Several products are added, each by the effect in its entry of <see cref="Discount.Units"/>.</summary>
    AddManyItems = 7,

    /// <summary>As many free units as the contents of the order earn.</summary>
    AddSameItems = 8,
}
