using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>How far the redemption of a reward got.</summary>
public enum RewardRedemptionState
{
    /// <summary>The redemption is finished.</summary>
    Completed = 0,

    /// <summary>The redemption has been recorded and nothing more.</summary>
    Created = 1,

    /// <summary>The redemption has yet to be finished.</summary>
    Pending = 2,

    /// <summary>The redemption was undone.</summary>
    [JsonStringEnumMemberName("ROLLEDBACK")]
    RolledBack = 3,
}
