namespace Voucherify.Events.Models;

/// <summary>Specifies the status of the creation of a campaign or of the generation of its codes.</summary>
public enum CampaignProcessingStatus
{
    /// <summary>The operation is complete.</summary>
    Done = 0,

    /// <summary>The operation is in progress.</summary>
    InProgress = 1,

    /// <summary>The operation failed.</summary>
    Failed = 2,

    /// <summary>The campaign is a saved draft; the operation has not started.</summary>
    Draft = 3,

    /// <summary>An existing campaign is being modified.</summary>
    Modifying = 4,
}
