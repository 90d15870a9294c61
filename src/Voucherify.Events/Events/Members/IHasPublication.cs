using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>publication</c>: the handing of vouchers to a customer.</summary>
public interface IHasPublication
{
    /// <summary>The publication that handed out the voucher.</summary>
    Publication? Publication { get; }
}
