using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents an order of a customer: its items, amounts, and discounts.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-created">Voucherify reference</see>
/// <para>Amounts do not include a currency. A discount property with <c>Applied</c> in its name contains the discount of the operation that
/// the event reports; the property without it contains all discounts applied to the order so far.</para>
/// <para><see cref="Customer"/> and <see cref="Referrer"/> often contain only an ID and <c>object</c>. <see cref="CustomerId"/> and
/// <see cref="ReferrerId"/> contain the same IDs.</para>
/// </remarks>
public sealed partial record Order
{
    /// <summary>The ID of the order, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the order in the merchant's system; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>The status of the order.</summary>
    public OpenEnum<OrderStatus> Status { get; init; }

    /// <summary>The ID of the customer who placed the order; <see langword="null"/> if the customer is unknown.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The ID of the customer who referred the buyer; <see langword="null"/> if there was no referral.</summary>
    public string? ReferrerId { get; init; }

    /// <summary>The total amount of the items before discounts, in minor currency units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The discounts on the order as a whole, in minor currency units.</summary>
    public decimal? DiscountAmount { get; init; }

    /// <summary>The discounts that this operation applied to the order as a whole, in minor currency units.</summary>
    public decimal? AppliedDiscountAmount { get; init; }

    /// <summary>The total of the discounts on individual items, in minor currency units.</summary>
    public decimal? ItemsDiscountAmount { get; init; }

    /// <summary>The total of the discounts that this operation applied to individual items, in minor currency units.</summary>
    public decimal? ItemsAppliedDiscountAmount { get; init; }

    /// <summary>The total of all discounts on the order and its items, in minor currency units.</summary>
    public decimal? TotalDiscountAmount { get; init; }

    /// <summary>The total of all discounts that this operation applied to the order and its items, in minor currency units.</summary>
    public decimal? TotalAppliedDiscountAmount { get; init; }

    /// <summary>The amount after all discounts, in minor currency units.</summary>
    public decimal? TotalAmount { get; init; }

    /// <summary>The items of the order; empty if there are none.</summary>
    public IReadOnlyList<OrderItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>The metadata that the project attached to the order; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The type of the object: <c>order</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The time when the order was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the order was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The total amount of the items before discounts, excluding items that a discount added, in minor currency units.</summary>
    public decimal? InitialAmount { get; init; }

    /// <summary>The redemptions for the order, by redemption ID; empty if there are none.</summary>
    public IReadOnlyDictionary<string, OrderRedemption> Redemptions { get; init => field = value ?? Empty.Dictionary<OrderRedemption>(); } = Empty.Dictionary<OrderRedemption>();

    /// <summary>The customer who placed the order.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who referred the buyer; <see langword="null"/> if there was no referral.</summary>
    public Customer? Referrer { get; init; }
}
