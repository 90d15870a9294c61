namespace Voucherify.Events.Models;

/// <summary>Specifies whether a benefit applies to order lines or to individual units.</summary>
public enum ApplicableToTarget
{
    /// <summary>The products and SKUs of whole order lines.</summary>
    Item = 0,

    /// <summary>Individual units in an order line.</summary>
    Unit = 1,
}
