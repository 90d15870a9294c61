namespace Voucherify.Events.Models;

/// <summary>How far Voucherify got with making a campaign or its codes.</summary>
public enum CampaignProcessingStatus
{
    /// <summary>The work is complete.</summary>
    Done = 0,

    /// <summary>The work is still going on.</summary>
    InProgress = 1,

    /// <summary>The work broke off with an error.</summary>
    Failed = 2,

    /// <summary>The campaign is a saved draft; the work has not begun.</summary>
    Draft = 3,

    /// <summary>A finished campaign is being changed.</summary>
    Modifying = 4,
}
