namespace Voucherify.Events.Models;

/// <summary>Whether a benefit applies to order lines or to single units of them.</summary>
public enum ApplicableToTarget
{
    /// <summary>Products and SKUs as they stand in the order lines.</summary>
    Item = 0,

    /// <summary>Particular units within an order line.</summary>
    Unit = 1,
}
