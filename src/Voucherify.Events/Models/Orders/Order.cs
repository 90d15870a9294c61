using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>An order of a customer: its items, amounts and discounts.</summary>
/// <remarks>
/// <para>Amounts come without a currency. A discount property with <c>Applied</c> in its name concerns the operation that the event
/// reports; the one without covers everything applied to the order so far.</para>
/// <para><see cref="Customer"/> and <see cref="Referrer"/> are often stubs of an id and <c>object</c>; <see cref="CustomerId"/> and
/// <see cref="ReferrerId"/> hold the same ids.</para>
/// </remarks>
public sealed partial record Order
{
    /// <summary>The id of the order, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the order in the merchant's own system; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>How far the order got.</summary>
    public OpenEnum<OrderStatus> Status { get; init; }

    /// <summary>The id of the customer who placed the order; null when no customer is known.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the customer who referred the buyer; null if nobody did.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The sum of the items before discounts, in minor currency units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Discounts on the order as a whole, in minor currency units.</summary>
    public decimal? DiscountAmount { get; init; }

    /// <summary>Discounts that this operation put on the order as a whole, in minor currency units.</summary>
    public decimal? AppliedDiscountAmount { get; init; }

    /// <summary>Discounts on single items, summed up, in minor currency units.</summary>
    public decimal? ItemsDiscountAmount { get; init; }

    /// <summary>Discounts that this operation put on single items, summed up, in minor currency units.</summary>
    public decimal? ItemsAppliedDiscountAmount { get; init; }

    /// <summary>All discounts, on the order and on its items, in minor currency units.</summary>
    public decimal? TotalDiscountAmount { get; init; }

    /// <summary>All discounts that this operation put on the order and its items, in minor currency units.</summary>
    public decimal? TotalAppliedDiscountAmount { get; init; }

    /// <summary>What remains after all discounts, in minor currency units.</summary>
    public decimal? TotalAmount { get; init; }

    /// <summary>The items ordered; empty when there are none.</summary>
    public IReadOnlyList<OrderItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>Values that the project attached to the order; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary><c>order</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>When the order was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the order last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The sum of the items before discounts, without items that a discount added, in minor currency units.</summary>
    public decimal? InitialAmount { get; init; }

    /// <summary>The redemptions made with the order, by redemption id; empty when there are none.</summary>
    public IReadOnlyDictionary<string, OrderRedemption> Redemptions { get; init => field = value ?? Empty.Dictionary<OrderRedemption>(); } = Empty.Dictionary<OrderRedemption>();

    /// <summary>The customer who placed the order.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who referred the buyer; null if nobody did.</summary>
    public Customer? Referrer { get; init; }
}
