using Voucherify.Events.Reading;

namespace Voucherify.Events;

/// <summary>Provides the wire names of all events that this version has a record for: one constant for each, and <see cref="All"/>.</summary>
public static partial class EventTypes
{
    /// <summary>Determines whether this version has a record for an event.</summary>
    /// <param name="eventType">The wire name, such as <c>voucher.published</c>, in any spelling that Voucherify uses.</param>
    /// <returns><see langword="true"/> if there is a record for the event; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventType"/> is <see langword="null"/>.</exception>
    public static bool IsKnown(string eventType)
    {
        ArgumentNullException.ThrowIfNull(eventType);

        return EventCatalog.RecordOf(Resolve(eventType)) is not null;
    }

    /// <summary>The name by which this library knows an event: the same name, unless it is an alias.</summary>
    internal static string Resolve(string eventType) => eventType switch
    {
        // Misspelt and earlier names that Voucherify's enumerations and documentation use for the same events.
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
