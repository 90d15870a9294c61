using Voucherify.Events.Reading;

namespace Voucherify.Events;

/// <summary>
/// Provides the wire names of all events that this version has a record for: one constant for each event, and <see cref="All"/>.
/// </summary>
/// <remarks>This type is thread-safe.</remarks>
public static partial class EventTypes
{
    /// <summary>Determines whether this version has a record for an event.</summary>
    /// <param name="eventType">
    /// The wire name, such as <c>voucher.published</c>, or one of its aliases. The comparison is case-sensitive.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if this version has a record for <paramref name="eventType"/> or for the event that it is an alias of;
    /// otherwise, <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventType"/> is <see langword="null"/>.</exception>
    public static bool IsKnown(string eventType)
    {
        ArgumentNullException.ThrowIfNull(eventType);

        return EventCatalog.Find(Resolve(eventType)) != NameTable.NotFound;
    }

    /// <summary>Resolves an alias to the name in <see cref="All"/>. Returns any other name unchanged.</summary>
    internal static string Resolve(string eventType) => eventType switch
    {
        // Misspelled and former names that Voucherify's enumerations and documentation use for the same events.
        "campaign.vouchers.aded" => CampaignVouchersAdded,
        "customer.entered.segment" => CustomerSegmentEntered,
        "customer.redemption.rollback.succceeded" => CustomerRedemptionRollbackSucceeded,
        "customer.redemption.succceeded" => CustomerRedemptionSucceeded,
        "customer.segment_entered" => CustomerSegmentEntered,
        "loyalty_card.pending_points.updated" => CustomerVoucherLoyaltyCardPendingPointsUpdated,
        "voucher.gift.balance_aded" => VoucherGiftBalanceAdded,
        "voucher.loyalty_card.pending_points.aded" => VoucherLoyaltyCardPendingPointsAdded,
        "voucher.loyalty_card.points_aded" => VoucherLoyaltyCardPointsAdded,
        _ => eventType,
    };
}
