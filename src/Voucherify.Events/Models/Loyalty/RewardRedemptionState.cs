using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the state of the redemption of a reward.</summary>
public enum RewardRedemptionState
{
    /// <summary>The redemption is complete.</summary>
    Completed = 0,

    /// <summary>The redemption was created.</summary>
    Created = 1,

    /// <summary>The redemption is not yet complete.</summary>
    Pending = 2,

    /// <summary>The redemption was rolled back.</summary>
    [JsonStringEnumMemberName("ROLLEDBACK")]
    RolledBack = 3,
}
