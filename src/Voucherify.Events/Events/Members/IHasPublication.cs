using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>publication</c>: the publication of vouchers to a customer.</summary>
public interface IHasPublication
{
    /// <summary>The publication through which the customer received the voucher.</summary>
    Publication? Publication { get; }
}
