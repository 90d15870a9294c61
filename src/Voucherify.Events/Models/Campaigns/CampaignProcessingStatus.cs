namespace Voucherify.Events.Models;

/// <summary>How far Voucherify got with making a campaign or its codes.</summary>
public enum CampaignProcessingStatus
{
    /// <summary>The work is complete.</summary>
    Done,

    /// <summary>The work is still going on.</summary>
    InProgress,

    /// <summary>The work broke off with an error.</summary>
    Failed,

    /// <summary>The campaign is a saved draft; the work has not begun.</summary>
    Draft,

    /// <summary>A finished campaign is being changed.</summary>
    Modifying,
}
