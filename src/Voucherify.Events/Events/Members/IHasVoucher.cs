using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry one <c>voucher</c>.</summary>
public interface IHasVoucher
{
    /// <summary>The voucher that the event concerns: a discount code, a gift card or a loyalty card.</summary>
    Voucher? Voucher { get; }
}
