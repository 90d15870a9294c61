namespace Voucherify.Events.Models;

/// <summary>Whether a campaign may grow after it was made.</summary>
public enum CampaignUpdateMode
{
    /// <summary>The campaign can grow: further vouchers are generated when its criteria call for them.</summary>
    AutoUpdate = 0,

    /// <summary>The campaign does not grow by itself: its vouchers are published by hand. Promotions count as static.</summary>
    Static = 1,

    /// <summary>The campaign is the home of single vouchers.</summary>
    Standalone = 2,
}
