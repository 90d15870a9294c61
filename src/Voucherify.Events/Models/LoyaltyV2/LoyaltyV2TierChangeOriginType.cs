using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>What changed the tier of a member.</summary>
public enum LoyaltyV2TierChangeOriginType
{
    /// <summary>Transactions on the card.</summary>
    [JsonStringEnumMemberName("card_operations")]
    CardOperations = 0,

    /// <summary>The check that Voucherify makes every day.</summary>
    [JsonStringEnumMemberName("daily_task_operations")]
    DailyTaskOperations = 1,

    /// <summary>The member got the card.</summary>
    [JsonStringEnumMemberName("member_card_created")]
    MemberCardCreated = 2,

    /// <summary>The member lost the card.</summary>
    [JsonStringEnumMemberName("member_card_deleted")]
    MemberCardDeleted = 3,

    /// <summary>A customer segment was entered or left.</summary>
    [JsonStringEnumMemberName("segment_change")]
    SegmentChange = 4,
}
