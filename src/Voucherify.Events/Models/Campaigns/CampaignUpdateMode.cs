namespace Voucherify.Events.Models;

/// <summary>Specifies whether vouchers can be added to a campaign after it was created.</summary>
public enum CampaignUpdateMode
{
    /// <summary>The campaign can grow: Voucherify generates further vouchers when its criteria are met.</summary>
    AutoUpdate = 0,

    /// <summary>The campaign does not grow automatically: its vouchers are published manually. Promotions are static.</summary>
    Static = 1,

    /// <summary>The campaign contains standalone vouchers.</summary>
    Standalone = 2,
}
